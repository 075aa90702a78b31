import { type CsvRow, csvTable } from "./national/csvTable.ts";
import { tableRows } from "./tableRows.ts";

// A later version of the real package, in which a made-up report corrects a real figure. It says of itself that it
// is made up wherever a reader meets it: in its version, its title, the report, the figure's note and the reasons.

const VERSION = "2026.11.25-practice";
const CREATED = "2026-11-25";

/** Liaoyang: "over 80 %" in the report of 2 April 2020, which names one figure for seven cities. */
const CORRECTED = "F170";
const CORRECTION = "F9170";

const report: CsvRow = {
  id: "practice-2020-04-09",
  title: "演练用的更正，非真实报道",
  title_en: "Correction for practice, not a real report",
  publisher: "复工复产进展看板（演练）",
  publisher_en: "Reopening Board (practice)",
  published: "2020-04-09",
  published_basis: "stated",
};

const correction: CsvRow = {
  id: CORRECTION,
  value: "81.6",
  precision: "exact",
  report: "practice-2020-04-09",
  note_zh: "演练数据，非真实数据。",
  note_en: "For practice; not real data.",
  replaces: CORRECTED,
  as_printed: "81.6%",
};

const changes: readonly CsvRow[] = [
  change({
    id: "R9001",
    figure: CORRECTION,
    reason_zh: "演练：后来的报道更正了 F170。",
    reason_en: "Practice: a later report corrects F170.",
    change: "added",
  }),
  change({
    id: "R9002",
    figure: "F161",
    column: "value",
    before: "66.48",
    after: "66.84",
    reason_zh: "演练：录入时两位数字颠倒。",
    reason_en: "Practice: two digits had been swapped.",
    change: "changed",
  }),
  change({
    id: "R9003",
    figure: "F9171",
    reason_zh: "演练：与另一条重复。",
    reason_en: "Practice: it had been entered twice.",
    change: "withdrawn",
  }),
];

/** One file of the real package as the made-up version has it. */
export function revisedFile(file: string, text: string): string {
  switch (file) {
    case "datapackage.json":
      return revisedDescriptor(text);
    case "reports.csv":
      return csvTable([...tableRows(text), report]);
    case "figures.csv":
      return csvTable(withCorrection(tableRows(text)));
    case "revisions.csv":
      return csvTable(changes);
    default:
      return text;
  }
}

function withCorrection(figures: readonly CsvRow[]): readonly CsvRow[] {
  const corrected = figures.find(({ id }) => id === CORRECTED);
  return [...figures, { ...corrected, ...correction }];
}

function change(cells: CsvRow): CsvRow {
  const empty = { column: "", before: "", after: "" };
  const { id = "", ...others } = cells;
  return { id, version: VERSION, date: CREATED, ...empty, ...others };
}

interface Descriptor {
  readonly title: string;
  readonly version: string;
  readonly resources: readonly {
    readonly name: string;
    readonly rowCount: number;
    readonly bytes?: number;
    readonly hash?: string;
  }[];
}

function revisedDescriptor(text: string): string {
  const real: Descriptor = JSON.parse(text);
  const revised = {
    ...real,
    title: `${real.title}（含演练用的更正，非真实数据）`,
    title_en: "Reopening Board data with a correction for practice, not real data",
    version: VERSION,
    previousVersion: real.version,
    created: CREATED,
    resources: real.resources.map(({ bytes: _, hash: __, ...resource }) => ({
      ...resource,
      rowCount: rowCountOf(resource),
    })),
  };
  return `${JSON.stringify(revised, null, 2)}\n`;
}

function rowCountOf({ name, rowCount }: Descriptor["resources"][number]): number {
  if (name === "revisions") return changes.length;
  return name === "figures" || name === "reports" ? rowCount + 1 : rowCount;
}
