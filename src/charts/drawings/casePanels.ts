import type { MarkRow } from "#charts/rows/chartRow.ts";
import { linearAxis } from "#charts/rows/valueAxis.ts";
import { cases, type HotlineCases } from "#domain/cases.ts";
import type { Figure } from "#domain/figure.ts";
import { fullValue } from "#i18n/figureWording.ts";
import type { Language } from "#i18n/LocaleContext.tsx";
import { fullNumber, shortNumber } from "#i18n/number.ts";
import { themeWording } from "#i18n/themeWording.ts";
import { figureRow, type LatestPanels, panelHeading } from "./indicatorPanels.ts";
import { byPopulation } from "./populationPanels.ts";

/** The cases of each hotline: accepted hollow, and below them the resolved as far as their number is printed, with the rate. */
export function casePanels(figures: readonly Figure[], language: Language): LatestPanels {
  const all = cases(figures);
  const panels = byPopulation(all, ({ accepted }) => accepted.figure).map(({ key, figure, items }) => ({
    key: `cases ${key}`,
    heading: panelHeading(figure, language),
    rows: items.flatMap((one) => caseRows(one, language)),
    axis: linearAxis,
    tick: (value: number) => shortNumber(value, language.locale),
  }));
  return { panels, latest: all.map(({ accepted }) => accepted) };
}

function caseRows({ accepted, rate }: HotlineCases, language: Language): MarkRow[] {
  const { locale } = language;
  const words = themeWording[locale];
  const row = figureRow(accepted.figure, language);
  const rateWords = rate && words.resolutionRate(fullValue(rate, locale));
  const resolved = rate?.counts.numerator ?? null;
  return [
    {
      ...row,
      style: "hollow",
      label: words.accepted(fullValue(accepted.figure, locale)),
      detail: resolved === null ? (rateWords ?? "") : "",
    },
    ...(rate && resolved !== null
      ? [
          {
            ...figureRow(rate, language),
            key: `${rate.id} resolved`,
            value: resolved,
            // The number is printed as it is, whatever the precision of the rate.
            end: "exact" as const,
            isBelow: true as const,
            label: words.resolved(fullNumber(resolved)),
            detail: rateWords ?? "",
          },
        ]
      : []),
  ];
}
