import type { Figure } from "./figure.ts";
import { figureSeries, type OverTime } from "./figureSeries.ts";
import type { Indicator } from "./indicator.ts";
import { periodStart, populationKey } from "./latest.ts";

/** Figures that may stand on one chart over time: of one indicator, one population and one beginning of a period. */
export interface TimeGroup {
  /** Unique among the groups: "reopening_rate-industry-above-size", "tax_refund_amount-unstated". */
  readonly key: string;
  readonly figures: readonly Figure[];
  readonly overTime: OverTime;
}

/** The groups in which some region has two dates or more, in the order of the indicators. */
export function timeGroups(figures: readonly Figure[], indicators: readonly Indicator[]): TimeGroup[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = [figure.indicator.id, populationKey(figure), periodStart(figure) ?? ""].join("/");
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  const place = new Map(indicators.map(({ id }, index) => [id, index]));
  const found = [...groups.values()]
    .map((group) => ({ figures: group, overTime: figureSeries(group) }))
    .filter(({ overTime }) => overTime.series.length > 0)
    .sort((a, b) => placeOf(a.figures, place) - placeOf(b.figures, place));
  return withKeys(found);
}

function placeOf([figure]: readonly Figure[], places: ReadonlyMap<string, number>): number {
  return places.get(figure?.indicator.id ?? "") ?? places.size;
}

/** Of groups that differ only in their period, or in the report that names no population, the second and later ones say which. */
function withKeys(groups: readonly Omit<TimeGroup, "key">[]): TimeGroup[] {
  const taken = new Set<string>();
  return groups.flatMap((group) => {
    const [figure] = group.figures;
    if (!figure) return [];
    const name = `${figure.indicator.id}-${figure.population?.id ?? "unstated"}`;
    const rest = [periodStart(figure), figure.population ? null : figure.report.id].filter(Boolean).join("-");
    const key = taken.has(name) ? `${name}-${rest}` : name;
    taken.add(key);
    return [{ ...group, key }];
  });
}
