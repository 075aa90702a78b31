import { endOfPrecision, type MarkRow } from "#charts/rows/chartRow.ts";
import type { Panel } from "#charts/rows/panel.ts";
import { linearAxis, rateAxis } from "#charts/rows/valueAxis.ts";
import { mayBeRanked } from "#domain/comparability/notices.ts";
import type { Figure } from "#domain/figure.ts";
import type { Unit } from "#domain/indicator.ts";
import { amountKey, type Latest, latestByKey } from "#domain/latest.ts";
import { asOfLabel, countsLabel, valueLabel } from "#i18n/figureWording.ts";
import type { Language } from "#i18n/LocaleContext.tsx";
import { shortNumber } from "#i18n/number.ts";
import { themeWording } from "#i18n/themeWording.ts";
import { byPopulation } from "./populationPanels.ts";

/** Panels, and what they draw with what was passed over for it. */
export interface LatestPanels {
  readonly panels: readonly Panel[];
  readonly latest: readonly Latest[];
}

/** One panel for each indicator and population, in the order in which they first appear: no two of either share an axis. */
export function indicatorPanels(figures: readonly Figure[], language: Language): LatestPanels {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const group = groups.get(figure.indicator.id);
    if (group) group.push(figure);
    else groups.set(figure.indicator.id, [figure]);
  }
  const parts = [...groups.values()].map((group) => panelsOfIndicator(group, language));
  return {
    panels: parts.flatMap(({ panels }) => panels),
    latest: parts.flatMap(({ latest }) => latest),
  };
}

function panelsOfIndicator(figures: readonly Figure[], language: Language): LatestPanels {
  const latest = [...latestByKey(figures, amountKey).values()];
  const panels = byPopulation(latest, ({ figure }) => figure).map(({ key, figure, items }) => {
    const drawn = items.map((item) => item.figure);
    const sorted = mayBeRanked(items) ? [...drawn].sort((a, b) => b.value - a.value) : drawn;
    return {
      key: `${figure.indicator.id} ${key}`,
      heading: panelHeading(figure, language),
      rows: sorted.map((one) => figureRow(one, language)),
      ...axisOfUnit(figure.indicator.unit, language),
    };
  });
  return { panels, latest };
}

/** What is measured, of whom: "返岗率 · 四上企业". */
export function panelHeading({ indicator, population }: Figure, { locale }: Language): string {
  const { name, unit } = indicator;
  return themeWording[locale].panel(name[locale], unit, population?.name[locale] ?? null);
}

/** The axis that values of a unit stand on. */
function axisOfUnit(unit: Unit, { locale }: Language): Pick<Panel, "axis" | "tick"> {
  return unit === "percent"
    ? { axis: () => rateAxis, tick: (value) => `${value}%` }
    : { axis: linearAxis, tick: (value) => shortNumber(value, locale) };
}

/** A figure as a row: its region, date, value and, of a rate, its printed counts. */
export function figureRow(figure: Figure, { locale, wording }: Language): MarkRow {
  const derived = figure.basis === "derived";
  return {
    kind: "mark",
    key: figure.id,
    name: figure.region.name[locale],
    under: asOfLabel(figure),
    value: figure.value,
    style: derived ? "hollow" : "solid",
    end: endOfPrecision[figure.precision],
    label: valueLabel(figure, locale) + (derived ? ` ${wording.charts.derived}` : ""),
    detail: countsLabel(figure),
    span: null,
    figure,
  };
}
