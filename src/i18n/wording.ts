import type { AsOfBasis } from "#domain/asOf.ts";
import type { FigureSeries } from "#domain/figureSeries.ts";
import type { Theme } from "#domain/indicator.ts";
import type { Passed } from "#domain/latest.ts";
import type { LoanGroup } from "#domain/loans.ts";
import type { Population } from "#domain/population.ts";
import type { Precision } from "#domain/precision.ts";
import type { RateSummary } from "#domain/rateSummary.ts";
import type { Refund } from "#domain/refunds.ts";
import type { Level } from "#domain/region.ts";
import type { ChartsWording } from "./chartsWording.ts";
import type { Sentence } from "./sentence.ts";

/** Every text of the interface. Both languages implement it, so that a missing wording fails the build. */
export interface Wording {
  readonly board: {
    readonly title: string;
    readonly loading: string;
    readonly language: string;
    readonly appearance: string;
    readonly appearances: Record<"light" | "dark", string>;
    readonly pages: Record<"overview" | "regions" | "measures" | "reports" | "data" | "briefing", string>;
    readonly pagesLabel: string;
    readonly dataVersion: (version: string, figures: number) => string;
    readonly newVersion: (version: string) => string;
    readonly reload: string;
    readonly retry: string;
    readonly failed: string;
    readonly failedAdvice: string;
    readonly dropped: (count: number, parts: readonly string[]) => string;
    readonly faults: (errors: number, warnings: number) => string;
    readonly faultsMended: string;
    readonly exportBroken: string;
    readonly briefingBroken: string;
    readonly chartBroken: string;
    readonly pageBroken: string;
    readonly reloadPage: string;
    readonly emptyPackage: string;
    /** What the check of the data is about while the board is read as of a day. */
    readonly faultsOfWhole: (day: string) => string;
    readonly seen: (day: string, figures: number, maybe: number) => string;
    readonly seenEnd: string;
  };
  readonly filters: {
    readonly label: string;
    readonly regions: string;
    readonly regionsChosen: (first: string, total: number) => string;
    readonly regionsWithBelow: (name: string, total: number) => string;
    readonly allRegions: (total: number) => string;
    readonly noRegion: string;
    readonly chooseRegion: string;
    readonly from: string;
    readonly to: string;
    readonly firstDate: string;
    readonly seen: string;
    readonly lastDate: string;
    readonly population: string;
    readonly populationOption: (name: string, regions: number) => string;
    readonly scale: string;
    readonly scales: Record<"linear" | "log", string>;
    readonly rates: string;
    readonly rateModes: Record<"latest" | "time", string>;
    readonly oneDateOnly: string;
  };
  readonly charts: ChartsWording;
  readonly sentences: {
    readonly rates: (population: Population, summary: RateSummary) => Sentence;
    readonly overTime: (series: readonly FigureSeries[]) => Sentence;
    readonly loans: (groups: readonly LoanGroup[]) => Sentence;
    readonly refunds: (refunds: readonly Refund[]) => Sentence;
  };
  readonly table: {
    readonly caption: (title: string) => string;
    readonly columns: Record<
      | "region"
      | "indicator"
      | "population"
      | "value"
      | "counts"
      | "precision"
      | "asOf"
      | "basis"
      | "source"
      | "asPrinted"
      | "note"
      | "drawn"
      | "number"
      | "measure"
      | "departments"
      | "timeLimit"
      | "issued",
      string
    >;
    readonly precision: Record<Precision, string>;
    readonly asOfBasis: Record<AsOfBasis, string>;
    readonly valueBasis: Record<"stated" | "derived", string>;
    readonly drawn: string;
    readonly passed: Record<Passed, string>;
    readonly singleDate: string;
    readonly beyondRows: string;
    readonly notDrawn: string;
    readonly spanEnd: string;
    readonly superseded: string;
    readonly paragraph: (number: number) => string;
    readonly paragraphs: (numbers: readonly number[]) => string;
    readonly noParagraph: string;
    readonly notStated: string;
    readonly listComma: string;
    readonly more: (rows: number) => string;
  };
  readonly all: {
    readonly heading: string;
    readonly otherThemes: string;
    readonly lead: (figures: number, measures: number, leftOut: number) => string;
    readonly themes: Record<Theme, string>;
    readonly themeCount: (theme: string, figures: number) => string;
    readonly measures: (measures: number) => string;
    readonly none: string;
  };
  readonly levels: Record<Level, string>;
}
