import { endOfPrecision, type MarkRow, type MarkStyle } from "#charts/rows/chartRow.ts";
import { type LoanGroup, type LoanLine, type LoanStage, loanStages } from "#domain/loans.ts";
import type { Refund } from "#domain/refunds.ts";
import { asOfLabel, valueLabel } from "#i18n/figureWording.ts";
import type { Language } from "#i18n/LocaleContext.tsx";
import { percent, roundedNumber } from "#i18n/number.ts";

const styleOfStage: Record<LoanStage, MarkStyle> = {
  disbursed: "solid",
  intended: "hollow",
  applied: "dashed",
};

/** One row for each stage of each region's loans, stages of one group right below each other and never added. */
export function loanRows(groups: readonly LoanGroup[], isRanked: boolean, language: Language): MarkRow[] {
  const largest = ({ lines }: LoanGroup) => Math.max(...lines.map(({ amount }) => amount.figure.value));
  const contested = contestedStage(groups);
  return ordered(groups, isRanked, largest).flatMap((group) =>
    group.lines.map((line) => ({
      ...loanRow(group, line, language),
      ...besideRivals(group, line, contested),
    })),
  );
}

/** The one stage within which loans may be ranked: the first that two lines have, as no stage is a rival of another. */
function contestedStage(groups: readonly LoanGroup[]): LoanStage {
  const lines = groups.flatMap((group) => group.lines);
  const isContested = (stage: LoanStage) => lines.filter((line) => line.stage === stage).length > 1;
  return loanStages.find(isContested) ?? "disbursed";
}

/** A line of another stage stays below the rival of its own region, or apart where there is none above it. */
function besideRivals(
  { lines }: LoanGroup,
  line: LoanLine,
  contested: LoanStage,
): Pick<MarkRow, "isBelow" | "isApart"> {
  if (line.stage === contested) return {};
  const above = lines.slice(0, lines.indexOf(line));
  return above.some(({ stage }) => stage === contested) ? { isBelow: true } : { isApart: true };
}

function loanRow(group: LoanGroup, line: LoanLine, { locale, wording }: Language): MarkRow {
  const { charts } = wording;
  const figure = line.amount.figure;
  const value = valueLabel(figure, locale);
  const details = [
    line.borrowers &&
      (line.stage === "disbursed" ? charts.borrowers : charts.intendedBorrowers)(
        valueLabel(line.borrowers, locale),
      ),
    group.pair?.disbursed === figure &&
      charts.share(percent(group.pair.share.value, group.pair.share.decimals)),
  ];
  return {
    kind: "mark",
    key: figure.id,
    name: group.region.name[locale],
    under: asOfLabel(figure),
    value: figure.value,
    style: styleOfStage[line.stage],
    end: endOfPrecision[figure.precision],
    label: line.stage === "disbursed" ? value : `${charts.stages[line.stage]} ${value}`,
    detail: details.filter(Boolean).join(" · "),
    span: null,
    figure,
  };
}

/** One row for each refund total, with its cases and derived mean under the label. */
export function refundRows(refunds: readonly Refund[], isRanked: boolean, language: Language): MarkRow[] {
  const { locale, wording } = language;
  const sorted = ordered(refunds, isRanked, ({ amount }) => amount.figure.value);
  return sorted.map(({ amount: { figure }, cases, mean }) => ({
    kind: "mark",
    key: figure.id,
    name: figure.region.name[locale],
    under: asOfLabel(figure),
    value: figure.value,
    style: "solid",
    end: endOfPrecision[figure.precision],
    label: valueLabel(figure, locale),
    detail: [
      cases && wording.charts.refundCases(valueLabel(cases, locale)),
      mean !== null && wording.charts.refundMean(roundedNumber(mean, locale)),
    ]
      .filter(Boolean)
      .join(" · "),
    span: null,
    figure,
  }));
}

/** By value where the figures compare, else in the order given, which claims no ranking. */
function ordered<Item>(
  items: readonly Item[],
  isRanked: boolean,
  value: (item: Item) => number,
): readonly Item[] {
  return isRanked ? [...items].sort((a, b) => value(b) - value(a)) : items;
}
