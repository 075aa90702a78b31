import type { Notice } from "#domain/comparability.ts";
import type { Figure } from "#domain/figure.ts";
import { type LoanGroup, type LoanPair, loanStatement } from "#domain/loans.ts";
import type { Population } from "#domain/population.ts";
import { type RatePart, rateParts } from "#domain/rateParts.ts";
import type { RateSeries } from "#domain/rateSeries.ts";
import type { RateSummary } from "#domain/rateSummary.ts";
import type { Refund } from "#domain/refunds.ts";
import { asOfLabel, fullValue, valueLabel, valueWithUnit } from "./figureWording.ts";
import { percent, roundedNumber, withCurrency } from "./number.ts";

const nameAndMoney = (figure: Figure) => `${figure.region.name.en} ${valueWithUnit(figure, "en")}`;

/** What the rates say, each group for itself and with its date where dates differ. */
export function ratesSentenceEn(population: Population, summary: RateSummary): string {
  return `${population.name.en}, reopened: ${rateParts(summary).map(ratePart).join("; ")}`;
}

function ratePart({ group, figures, isNamed, isRanked, dates }: RatePart): string {
  const [highest] = figures;
  const lowest = figures[figures.length - 1] ?? highest;
  const once = dates === "once" ? ` (${highest.asOf.date})` : "";
  if (isNamed) return figures.map((figure) => nameAndRate(figure, dates === "each")).join(", ") + once;
  const between = `between ${valueLabel(lowest, "en")} and ${valueLabel(highest, "en")}${dates === "each" ? ", as of different dates" : ""}`;
  const ranked = `from ${nameAndRate(lowest, false)} to ${nameAndRate(highest, false)}`;
  const texts = {
    outer: `${figures.length} containing regions ${between}`,
    areas: `${figures.length} areas ${between}`,
    exact: `${figures.length} exact rates ${isRanked ? ranked : between}`,
    bounded: `${figures.length} regions gave only a lower bound, all at least ${percent(lowest.value, lowest.decimals)}`,
    rough: `${figures.length} regions gave only approximations or upper bounds`,
  };
  return texts[group] + once;
}

function nameAndRate(figure: Figure, hasDate: boolean): string {
  const derived = figure.basis === "derived" ? " (derived)" : "";
  return `${figure.region.name.en} ${valueLabel(figure, "en")}${derived}${hasDate ? ` (${figure.asOf.date})` : ""}`;
}

/** How far the rates of each region went, from the first reported date to the last. */
export function ratesOverTimeSentenceEn(population: Population, series: readonly RateSeries[]): string {
  const parts = series.slice(0, 3).map(({ region, figures }) => {
    const [first, last] = [figures[0], figures[figures.length - 1]];
    if (!first || !last) return region.name.en;
    return `${region.name.en} from ${valueLabel(first, "en")} (${first.asOf.date}) to ${valueLabel(last, "en")} (${last.asOf.date})`;
  });
  return `${population.name.en}, reopened: ${parts.join("; ")}${series.length > 3 ? `; ${series.length} regions in all` : ""}`;
}

/** What was disbursed, beside what was intended where one statement prints both. */
export function loansSentenceEn(groups: readonly LoanGroup[]): string {
  const { pairs, others } = loanStatement(groups);
  const rest = otherLoans(others, pairs.length > 0);
  return (
    [...pairs.map(pairEn), rest].filter((part) => part !== "").join("; ") ||
    "The chosen regions report loans intended or applied for; no figure on disbursed loans was found"
  );
}

function pairEn({ disbursed, intended, share }: LoanPair): string {
  const part = percent(share.value, share.decimals);
  return `${disbursed.region.name.en} disbursed ${valueWithUnit(disbursed, "en")}, ${part} (derived) of the intended ${valueWithUnit(intended, "en")}`;
}

function otherLoans(others: readonly Figure[], hasPairs: boolean): string {
  if (others.length === 0) return "";
  if (hasPairs) return `${others.length} more amounts disbursed are reported`;
  const named = others.slice(0, 3).map(nameAndMoney).join(", ");
  return `Disbursed: ${named}${others.length > 3 ? `; ${others.length} in all` : ""}`;
}

/** What was refunded, with cases and mean where the report prints the cases. */
export function refundsSentenceEn(refunds: readonly Refund[]): string {
  const periodsDiffer = new Set(refunds.map(({ amount }) => asOfLabel(amount.figure))).size > 1;
  const shown = refunds.slice(0, 3).map(({ amount, cases, mean }) => {
    const details = [
      periodsDiffer && asOfLabel(amount.figure),
      cases && `${fullValue(cases, "en")} refunds`,
      mean !== null && `mean ${withCurrency(roundedNumber(mean, "en"), "en")}, derived`,
    ];
    const brackets = details.filter(Boolean).join(", ");
    return nameAndMoney(amount.figure) + (brackets && ` (${brackets})`);
  });
  return `Tax refunded: ${shown.join("; ")}${refunds.length > 3 ? `; ${refunds.length} in all` : ""}`;
}

/** A notice of the comparability guard as a clause, to be joined with others. */
export function noticeEn(notice: Notice): string {
  switch (notice.kind) {
    case "populationsDiffer": {
      const names = notice.populations.map((population) => population?.name.en ?? "not stated");
      return `populations differ (${names.slice(0, 6).join("; ")}${names.length > 6 ? ` and ${names.length - 6} more` : ""})`;
    }
    case "populationsUnknown":
      return `${notice.figures} values do not say whom they count`;
    case "yearsDiffer":
      return `as-of years differ (${notice.years.join(", ")})`;
    case "datesDiffer":
      return `as-of dates run from ${notice.from} to ${notice.to}, more than 7 days apart`;
    case "periodsDiffer":
      return "totals begin to count on different dates or do not say when";
    case "regionsOverlap": {
      const names = notice.inner.slice(0, 4).map(({ name }) => name.en);
      const verb = notice.outer.level === "area" ? "may contain" : "contains";
      return `${notice.outer.name.en} ${verb} ${names.join(", ")}${notice.inner.length > 4 ? ` and ${notice.inner.length - 4} more` : ""}`;
    }
    case "boundedBesideExact":
      return boundedEn(notice.bounded, notice.isAllLower);
    case "reportsDiffer":
      return `${notice.drawn.region.name.en}: another report gives ${valueWithUnit(notice.other, "en")} for that date (the chart takes ${valueWithUnit(notice.drawn, "en")})`;
    case "contradictsCounts":
      return `${notice.figure.region.name.en}: the printed ${valueLabel(notice.figure, "en")} contradicts its own counts (${percent(notice.computed, 2)})`;
  }
}

function boundedEn(bounded: number, isAllLower: boolean): string {
  const subject = bounded === 1 ? "value is" : "values are";
  return `${bounded} ${subject} only ${isAllLower ? "a lower bound" : "a bound or an approximation"}, not ranked among exact ones`;
}
