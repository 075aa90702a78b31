import type { TableName } from "#dataset/tables/tableDefinitions.ts";
import type { Cells } from "./keyedTable.ts";

/** Which table the code in a column is from. */
const targets: Readonly<Partial<Record<TableName, Readonly<Record<string, TableName>>>>> = {
  regions: { parent: "regions" },
  figures: { region: "regions", indicator: "indicators", population: "populations", report: "reports" },
  measures: { region: "regions", report: "reports" },
};

const nameColumns: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  regions: ["name_zh", "name_en"],
  indicators: ["name_zh", "name_en"],
  populations: ["name_zh", "name_en", "also_printed"],
  reports: ["title", "title_en"],
};

/** What regions are called when the word for their kind is left out, which may mean several. */
const REGION_KIND = /(?:特别行政区|(?:壮族|回族|维吾尔)?自治区|自治州|自治县|高新区|省|市|区|县|旗|盟|州)$/;

/** The keys of one table and what is called by their names. */
export class NamedKeys {
  readonly #keys = new Set<string>();
  readonly #names = new Map<string, Set<string>>();
  readonly #shortNames = new Map<string, Set<string>>();

  add(key: string, cells: Cells, table: TableName): void {
    this.#keys.add(key);
    for (const name of namesIn(cells, table)) {
      put(this.#names, name, key);
      if (table === "regions") put(this.#shortNames, name.replace(REGION_KIND, ""), key);
    }
  }

  /** The code that a cell certainly means, as a code, a name or both side by side; or those that it may mean. */
  meantBy(cell: string): { readonly code: string } | { readonly codes: readonly string[] } {
    const words = plain(cell);
    if (this.#keys.has(words)) return { code: words };
    const named = this.#names.get(words) ?? new Set<string>();
    const [only] = named;
    if (named.size === 1 && only !== undefined) return { code: only };
    const [, first = "", rest = ""] = /^(\S+)[ (（]+(.+)$/.exec(words) ?? [];
    const isCalled = (name: string) => this.#names.get(name)?.has(first);
    if (this.#keys.has(first) && (isCalled(rest) || isCalled(rest.replace(/[)）]$/, ""))))
      return { code: first };
    if (named.size > 1) return { codes: [...named] };
    return { codes: this.#perhaps(words, first, rest) };
  }

  /** Of a name without the word for its kind, and of a code beside another name, of which one is a mistake. */
  #perhaps(words: string, first: string, rest: string): readonly string[] {
    const short = this.#shortNames.get(words.replace(REGION_KIND, ""));
    if (short) return [...short];
    return this.#keys.has(first) ? [first, ...(this.#names.get(rest) ?? [])] : [];
  }
}

function namesIn(cells: Cells, table: TableName): readonly string[] {
  const columns = nameColumns[table] ?? [];
  return columns
    .flatMap((column) => {
      const cell = cells[column] ?? "";
      return column === "also_printed" ? cell.split(";") : [cell];
    })
    .map(plain);
}

function plain(name: string): string {
  return name.normalize("NFC").replace(/\s+/g, " ").trim();
}

function put(names: Map<string, Set<string>>, name: string, key: string): void {
  if (name === "") return;
  const keys = names.get(name);
  if (keys) keys.add(key);
  else names.set(name, new Set([key]));
}

/** The table that the codes of a column are from; undefined for a column of anything else. */
export function targetOf(table: TableName, column: string): TableName | undefined {
  return targets[table]?.[column];
}
