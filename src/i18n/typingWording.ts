import type { Locale } from "#domain/locale.ts";
import { typingEn } from "./typingEn.ts";
import { typingZh } from "./typingZh.ts";

/** The texts about keeping figures: the template, and figures typed into the page. */
export interface TypingWording {
  readonly heading: string;
  readonly lead: string;
  readonly template: string;
  readonly templateHint: string;
  readonly open: string;
  readonly openHint: string;
  readonly mend: string;
  readonly mendWhat: (fault: string) => string;
  readonly notMendable: string;
  readonly takeMended: string;
  readonly dialog: string;
  readonly mendDialog: (id: string) => string;
  readonly hint: string;
  readonly close: string;
  /** What faults call the typed rows. */
  readonly names: { readonly figures: string; readonly reports: string };
  readonly columns: Readonly<Record<TypedColumn, string>>;
  readonly hints: Readonly<Partial<Record<TypedColumn, string>>>;
  readonly choose: string;
  readonly unknown: (text: string) => string;
  /** A fault, behind the label of its field. */
  readonly faultOf: (label: string, matter: string) => string;
  readonly noYear: (date: string) => string;
  readonly referenceFaulty: string;
  readonly newReport: string;
  readonly existingReport: string;
  readonly report: Readonly<Record<ReportField, string>>;
  readonly reportHints: Readonly<Partial<Record<ReportField, string>>>;
  readonly more: string;
  readonly reading: {
    readonly heading: string;
    readonly value: (value: string) => string;
    readonly precision: (word: string) => string;
    readonly noWord: string;
    readonly wordsDisagree: string;
    readonly wordsUnknown: string;
    readonly label: (label: string) => string;
    readonly counts: (numerator: string, denominator: string) => string;
    readonly ofCounts: string;
    readonly otherCounts: (numerator: string, denominator: string) => string;
    readonly countsOpen: string;
    readonly several: string;
    readonly range: string;
    readonly otherwise: string;
    readonly take: (value: string) => string;
    readonly bare: string;
    readonly none: string;
    readonly noRate: string;
    readonly noIndicator: string;
    readonly typedValue: string;
  };
  readonly automatic: string;
  readonly needed: (columns: readonly string[]) => string;
  readonly checking: string;
  readonly sound: (sentence: string) => string;
  readonly elsewhere: string;
  readonly unreadable: string;
  readonly add: string;
  readonly replace: string;
  readonly notAdded: string;
  readonly clearForm: string;
  readonly leave: string;
  readonly added: (count: number) => string;
  readonly list: (count: number) => string;
  readonly listEmpty: string;
  readonly notKept: string;
  readonly edit: string;
  readonly remove: string;
  /** A row of the list that has an id changes what is there. */
  readonly changeOf: (id: string, row: string) => string;
  readonly rowWhat: (action: string, row: string) => string;
  readonly clear: string;
  readonly offer: string;
  readonly offerHint: string;
}

export type TypedColumn =
  | "region"
  | "indicator"
  | "population"
  | "as_printed"
  | "value"
  | "precision"
  | "numerator"
  | "denominator"
  | "as_of"
  | "as_of_basis"
  | "since"
  | "report"
  | "paragraph"
  | "note_zh"
  | "note_en"
  | "part_of"
  | "replaces";

export type ReportField =
  | "id"
  | "title"
  | "title_en"
  | "publisher"
  | "publisher_en"
  | "published"
  | "published_basis"
  | "address";

export const typingWording: Record<Locale, TypingWording> = { zh: typingZh, en: typingEn };
