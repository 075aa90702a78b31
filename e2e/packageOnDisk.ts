import { readFileSync } from "node:fs";
import Papa from "papaparse";

export interface FigureOnDisk {
  readonly id: string;
  readonly region: string;
  readonly indicator: string;
  readonly population: string;
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly precision: string;
  readonly since: string;
  readonly as_of: string;
  readonly as_of_basis: string;
  readonly report: string;
  readonly note_zh: string;
  readonly paragraph: string;
  readonly as_printed: string;
}

/** A table as it lies on the disk, read without any of the board's own code. */
export function tableOnDisk<Row>(name: string): readonly Row[] {
  const text = readFileSync(`public/data/${name}.csv`, "utf8").replace(/^\uFEFF/, "");
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

interface DescriptorOnDisk {
  readonly version: string;
  readonly resources: readonly { readonly name: string; readonly rowCount: number }[];
}

export function descriptorOnDisk(): DescriptorOnDisk {
  return JSON.parse(readFileSync("public/data/datapackage.json", "utf8"));
}
