import { createHash } from "node:crypto";
import { keyColumn, type TableName, tableDefinitions, tableNames } from "#dataset/tables/tableDefinitions.ts";
import type { TrueRow } from "./truth.ts";
import type { FileState, Workshop } from "./workshop.ts";

/** What the descriptor of every package says. */
export const described = {
  title: "样本",
  version: "1",
  previousVersion: "0",
  created: "2022-11-22",
  defaultRegions: ["210100*", "210800"],
} as const;

/** The bytes of each file of a spoilt package by path. */
export function spoiltPackage(shop: Workshop): ReadonlyMap<string, Uint8Array> {
  const files = Object.values(shop.files);
  const bytes = new Map(files.map((file) => [`${file.table}.csv`, fileBytes(file)]));
  bytes.set("datapackage.json", new TextEncoder().encode(descriptorText(shop)));
  return bytes;
}

export function fileBytes(file: FileState): Uint8Array {
  const text = fileText(file);
  if (file.bytes) return file.bytes(text);
  return new TextEncoder().encode(`${file.hasMark ? "\ufeff" : ""}${text}`);
}

function fileText({ header, rows, delimiter, eol, before, isQuoted, text }: FileState): string {
  const line = (cells: readonly string[]) =>
    cells.map((cell) => written(cell, delimiter, isQuoted)).join(delimiter);
  const lines = rows.map(({ raw, cells }) => raw ?? line(cells));
  return text(`${before}${[line(header), ...lines].join(eol)}${eol}`);
}

function written(cell: string, delimiter: string, isQuoted: boolean): string {
  const needsQuotes = isQuoted || /["\r\n]/.test(cell) || cell.includes(delimiter);
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function descriptorText(shop: Workshop): string {
  const { truth, isSealed } = shop;
  const resources = tableNames.map((name) => ({
    name,
    path: `${name}.csv`,
    rowCount: truth[name].length,
    ...(isSealed && sealOf(trueBytes(shop, name))),
    schema: {
      fields: Object.entries(tableDefinitions[name]).map(([field, { isRequired }]) => ({
        name: field,
        constraints: { required: isRequired },
      })),
      primaryKey: keyColumn(name),
    },
  }));
  return JSON.stringify({ ...described, resources });
}

function sealOf(bytes: Uint8Array) {
  return { bytes: bytes.length, hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}` };
}

const sealed = new WeakMap<Workshop["truth"], Map<TableName, Uint8Array>>();

/** A file as it was before anything befell it. */
export function trueBytes({ truth }: Workshop, name: TableName): Uint8Array {
  const known = sealed.get(truth) ?? new Map<TableName, Uint8Array>();
  sealed.set(truth, known);
  const bytes = known.get(name) ?? bytesOfRows(name, truth[name]);
  known.set(name, bytes);
  return bytes;
}

function bytesOfRows(name: TableName, rows: readonly TrueRow[]): Uint8Array {
  const header = Object.keys(tableDefinitions[name]);
  const lines = rows.map((row) => header.map((column) => written(row[column] ?? "", ",", false)));
  const text = [header, ...lines].map((cells) => cells.join(",")).join("\r\n");
  return new TextEncoder().encode(`\ufeff${text}\r\n`);
}
