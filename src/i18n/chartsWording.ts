import type { Difference } from "#domain/comparability/difference.ts";
import type { Notice } from "#domain/comparability/notice.ts";
import type { LevelCoverage } from "#domain/coverage.ts";
import type { Unit } from "#domain/indicator.ts";
import type { LoanStage } from "#domain/loans.ts";
import type { Region } from "#domain/region.ts";
import type { Sentence } from "./sentence.ts";

/** The texts of the charts of the first view and of their frame. */
export interface ChartsWording {
  readonly rateTitle: (population: string) => string;
  readonly ratesTitle: string;
  readonly loanTitle: string;
  readonly refundTitle: string;
  readonly percentUnit: string;
  readonly moneyUnit: (scale: "linear" | "log") => string;
  readonly asOf: (from: string, to: string, years: readonly string[]) => string;
  /** How many regions report, or of how many the chart draws something where it draws not all that report. */
  readonly coverage: (levels: readonly LevelCoverage[], isOfDrawn: boolean) => string;
  readonly silent: (levels: readonly LevelCoverage[]) => string;
  readonly silentLead: (regions: string, seen: string | null) => string;
  readonly unreadRegions: (regions: readonly Region[]) => string;
  /** Ranked at the reader's wish, bounds have ranges of places in the chart. */
  readonly notice: (notice: Notice, isRanked?: boolean) => Sentence;
  readonly notComparable: (
    clauses: readonly Sentence[],
    order: "byRegion" | "byValue" | "asked" | "none",
  ) => Sentence;
  readonly overlaps: (clauses: readonly Sentence[]) => Sentence;
  readonly otherNotices: (clauses: readonly Sentence[]) => Sentence;
  readonly ownAxes: string;
  readonly unknownPopulation: (published: string) => string;
  readonly otherReport: (value: string) => string;
  readonly compare: {
    readonly label: string;
    readonly none: string;
    readonly rank: string;
    readonly against: (name: string, value: string) => string;
    /** The figure asked to compare with is not in the chart. */
    readonly baseMissing: (id: string) => string;
    readonly refused: (clauses: readonly Sentence[]) => Sentence;
    readonly confirm: string;
    readonly confirmed: string;
    readonly difference: (difference: Difference, unit: Unit) => string;
    readonly base: string;
    readonly unknown: string;
    /** Between the first and the last place that are possible. */
    readonly place: (first: number, last: number) => string;
  };
  readonly stages: Record<LoanStage, string>;
  readonly exactGroup: string;
  readonly boundedGroup: string;
  readonly outerGroup: string;
  readonly areaGroup: string;
  readonly key: Record<
    "exact" | "at_least" | "at_most" | "approximate" | "derived" | "outer" | LoanStage | "refund" | "span",
    string
  >;
  readonly keyLabel: string;
  readonly borrowers: (count: string) => string;
  readonly intendedBorrowers: (count: string) => string;
  readonly share: (share: string) => string;
  readonly refundCases: (count: string) => string;
  readonly refundMean: (mean: string) => string;
  readonly derived: string;
  readonly source: string;
  readonly moreSources: (more: number) => string;
  readonly version: (version: string) => string;
  readonly showTable: string;
  readonly export: string;
  readonly addToBriefing: string;
  readonly hideTable: string;
  readonly rowsCapped: (shown: number, all: number) => string;
  /** Where the board is read as of a day, that day may be why nothing is there. */
  readonly empty: (seen: string | null) => string;
  readonly emptyAdvice: (seen: string | null) => string;
  readonly otherRelief: (figures: number) => string;
  readonly zerosLeftOut: (zeros: number) => string;
  readonly definition: (population: string, definition: string) => string;
  readonly otherPopulations: (names: readonly string[]) => string;
  readonly figureNotes: (notes: readonly string[], more: number) => string;
  readonly namedNote: (regions: readonly string[], note: string) => string;
}
