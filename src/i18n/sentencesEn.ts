import type { Figure } from "#domain/figure.ts";
import type { FigureSeries } from "#domain/figureSeries.ts";
import { type LoanGroup, type LoanPair, loanStatement } from "#domain/loans.ts";
import type { Population } from "#domain/population.ts";
import { type RatePart, rateParts } from "#domain/rateParts.ts";
import type { RateSummary } from "#domain/rateSummary.ts";
import type { Refund } from "#domain/refunds.ts";
import { asOfLabel, fullValue, valueLabel, valueWithUnit } from "./figureWording.ts";
import { percent, roundedNumber, withCurrency } from "./number.ts";
import { joined, type Mention, type Sentence, say } from "./sentence.ts";

const rate = (figure: Figure): Mention => ({ figure, text: valueLabel(figure, "en") });
const money = (figure: Figure): Mention => ({ figure, text: valueWithUnit(figure, "en") });
const nameAndMoney = (figure: Figure) => say`${figure.region.name.en} ${money(figure)}`;

/** What the rates say, each group for itself and with its date where dates differ. */
export function ratesSentenceEn(population: Population, summary: RateSummary): Sentence {
  return say`${population.name.en}, reopened: ${joined(rateParts(summary).map(ratePart), "; ")}`;
}

function ratePart({ group, figures, isNamed, isRanked, dates }: RatePart): Sentence {
  const [highest] = figures;
  const lowest = figures[figures.length - 1] ?? highest;
  const once = dates === "once" ? ` (${highest.asOf.date})` : "";
  if (isNamed) {
    const named = figures.map((figure) => nameAndRate(figure, dates === "each"));
    return say`${joined(named, ", ")}${once}`;
  }
  const between = say`between ${rate(lowest)} and ${rate(highest)}${dates === "each" && ", as of different dates"}`;
  const ranked = say`from ${nameAndRate(lowest, false)} to ${nameAndRate(highest, false)}`;
  const texts = {
    outer: say`${figures.length} containing regions ${between}`,
    areas: say`${figures.length} areas ${between}`,
    exact: say`${figures.length} exact rates ${isRanked ? ranked : between}`,
    bounded: say`${figures.length} regions gave only a lower bound, all at least ${percent(lowest.value, lowest.decimals)}`,
    rough: say`${figures.length} regions gave only approximations or upper bounds`,
  };
  return say`${texts[group]}${once}`;
}

function nameAndRate(figure: Figure, hasDate: boolean): Sentence {
  const derived = figure.basis === "derived" && " (derived)";
  return say`${figure.region.name.en} ${rate(figure)}${derived}${hasDate && ` (${figure.asOf.date})`}`;
}

/** How far the values of each region went, from the first reported date to the last. All are of one indicator and population. */
export function overTimeSentenceEn(series: readonly FigureSeries[]): Sentence {
  const parts = series.slice(0, 3).map(({ region, figures }) => {
    const [first, last] = [figures[0], figures[figures.length - 1]];
    if (!first || !last) return [region.name.en];
    return say`${region.name.en} from ${money(first)} (${first.asOf.date}) to ${money(last)} (${last.asOf.date})`;
  });
  const { population, indicator } = series[0]?.figures[0] ?? {};
  const group = population ? ` · ${population.name.en}` : "";
  const all = series.length > 3 && `; ${series.length} regions in all`;
  return say`${indicator?.name.en ?? ""}${group}: ${joined(parts, "; ")}${all}`;
}

/** What was disbursed, beside what was intended where one statement prints both. */
export function loansSentenceEn(groups: readonly LoanGroup[]): Sentence {
  const { pairs, others } = loanStatement(groups);
  const parts = [...pairs.map(pairEn), otherLoans(others, pairs.length > 0)];
  const sentence = joined(
    parts.filter((part) => part.length > 0),
    "; ",
  );
  return sentence.length > 0
    ? sentence
    : ["The chosen regions report loans intended or applied for; no figure on disbursed loans was found"];
}

function pairEn({ disbursed, intended, share }: LoanPair): Sentence {
  const part = percent(share.value, share.decimals);
  return say`${disbursed.region.name.en} disbursed ${money(disbursed)}, ${part} (derived) of the intended ${money(intended)}`;
}

function otherLoans(others: readonly Figure[], hasPairs: boolean): Sentence {
  if (others.length === 0) return [];
  if (hasPairs) return [`${others.length} more amounts disbursed are reported`];
  const all = others.length > 3 && `; ${others.length} in all`;
  return say`Disbursed: ${joined(others.slice(0, 3).map(nameAndMoney), ", ")}${all}`;
}

/** What was refunded, with cases and mean where the report prints the cases. */
export function refundsSentenceEn(refunds: readonly Refund[]): Sentence {
  const periodsDiffer = new Set(refunds.map(({ amount }) => asOfLabel(amount.figure))).size > 1;
  const shown = refunds.slice(0, 3).map(({ amount, cases, mean }) => {
    const details: Sentence[] = [
      ...(periodsDiffer ? [[asOfLabel(amount.figure)]] : []),
      ...(cases ? [say`${{ figure: cases, text: fullValue(cases, "en") }} refunds`] : []),
      ...(mean === null ? [] : [[`mean ${withCurrency(roundedNumber(mean, "en"), "en")}, derived`]]),
    ];
    const name = nameAndMoney(amount.figure);
    return details.length > 0 ? say`${name} (${joined(details, ", ")})` : name;
  });
  return say`Tax refunded: ${joined(shown, "; ")}${refunds.length > 3 && `; ${refunds.length} in all`}`;
}
