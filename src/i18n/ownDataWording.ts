import type { BilingualText } from "#domain/bilingualText.ts";
import type { Locale } from "#domain/locale.ts";
import { ownDataEn } from "./ownDataEn.ts";
import { ownDataZh } from "./ownDataZh.ts";

export type OwnTableName =
  | "regions"
  | "indicators"
  | "populations"
  | "reports"
  | "figures"
  | "measures"
  | "revisions";

/** The texts about data of the reader's own; they are fetched with the first file. */
export interface OwnDataWording {
  readonly heading: string;
  readonly local: string;
  readonly reading: string;
  readonly failed: string;
  readonly close: string;
  readonly tables: Readonly<Record<OwnTableName, string>>;
  readonly more: (rows: number) => string;
  readonly empty: string;
  readonly understood: {
    readonly heading: string;
    readonly caption: string;
    readonly headings: Readonly<
      Record<"file" | "encoding" | "table" | "rows" | "columns" | "unused", string>
    >;
    readonly nothingUnused: string;
    readonly absent: (columns: string) => string;
    readonly same: (cells: number) => string;
    readonly whole: string;
    readonly older: (versions: { own: string; published: string }) => string;
    readonly unused: string;
    readonly why: Readonly<Record<"noTable" | "severalTables" | "notListed", string>>;
  };
  readonly faults: {
    readonly heading: (errors: number, warnings: number) => string;
    readonly none: string;
    readonly filter: string;
    readonly options: Readonly<Record<"all" | "error" | "warning", string>>;
    readonly grid: (place: string) => string;
    readonly row: string;
    readonly marked: string;
    /** Which row a sentence about two rows means by its number in the package: where the reader has it, null where not. */
    readonly beside: (key: string, place: { file: string; row: number } | null) => string;
    readonly mend: string;
    readonly mendWhat: (place: string, row: number) => string;
    readonly rest: (faults: number) => string;
    readonly blocking: (faults: number) => string;
  };
  readonly difference: {
    readonly heading: string;
    readonly none: string;
    readonly counts: (table: string, counts: { added: number; changed: number; gone: number }) => string;
    readonly added: (rows: number) => string;
    readonly changed: (rows: number) => string;
    readonly gone: (rows: number) => string;
    readonly headings: Readonly<Record<"row" | "column" | "before" | "after" | "what", string>>;
    readonly others: (counts: { present: number; absent: number }) => string;
    readonly keepOthers: string;
    readonly staying: (table: string, rows: { rows: number; listed: string }) => string;
    readonly withdrawOthers: string;
  };
  readonly publish: {
    readonly heading: string;
    readonly version: (version: string, revisions: number) => string;
    readonly nothing: string;
    readonly day: string;
    readonly reason: Readonly<Record<Locale, string>>;
    /** In both languages, whatever the page speaks. */
    readonly usualReason: BilingualText;
    readonly leaveOut: (rows: number) => string;
    readonly takeOlder: (version: string) => string;
    readonly view: string;
    readonly download: string;
    readonly saved: (file: string) => string;
    readonly otherOnServer: (version: string) => string;
  };
  /** Before the rest of what is said. */
  readonly rowsLeftOut: (rows: number) => string;
  readonly onShow: (files: string, version: string) => string;
  readonly moreFiles: (first: string, files: number) => string;
  readonly notOpened: (file: string) => string;
  readonly nothingRead: string;
}

export const ownDataWording: Record<Locale, OwnDataWording> = { zh: ownDataZh, en: ownDataEn };
