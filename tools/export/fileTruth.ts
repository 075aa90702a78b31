import { figuresOfCsv } from "#export/tables/figuresOfCsv.ts";
import { figuresOfXlsx } from "#export/tables/figuresOfXlsx.ts";
import type { TableReading } from "#export/tables/tableReading.ts";
import { traceOfPng } from "#export/trace/pngTrace.ts";
import { traceOfSvg } from "#export/trace/svgTrace.ts";
import type { Trace, TraceFault } from "#export/trace/trace.ts";
import type { ExportTask } from "./tasks.ts";

/** What a file says of itself, read from its own bytes: the manifest repeats it and claims nothing else. */
export interface FileTruth {
  readonly title: string;
  readonly sources: readonly string[];
  readonly asOf: readonly string[];
  readonly dataVersion: string;
  /** In pixels; null of a table. */
  readonly width: number | null;
  readonly height: number | null;
}

/** Throws where the file does not say what every export of the board does. */
export function fileTruth({ bytes, name }: Named, { format }: Pick<ExportTask, "format">): FileTruth {
  switch (format) {
    case "png":
      return { ...truthOfTrace(traceOfPng(bytes), name), ...pngSize(bytes) };
    case "svg": {
      const text = new TextDecoder().decode(bytes);
      return { ...truthOfTrace(traceOfSvg(text), name), ...svgSize(text) };
    }
    case "csv":
      return truthOfTable(figuresOfCsv(new TextDecoder().decode(bytes), name), name);
    case "xlsx":
      return truthOfTable(figuresOfXlsx(bytes, name), name);
  }
}

interface Named {
  readonly bytes: Uint8Array;
  readonly name: string;
}

function truthOfTrace(trace: Trace | TraceFault, name: string) {
  if (typeof trace === "string") throw new Error(`${name} does not say where it comes from: ${trace}`);
  const { title, sources, asOf, version } = trace;
  return { title, sources, asOf: [...asOf].sort(), dataVersion: version };
}

function truthOfTable({ rows, about, faults }: TableReading, name: string): FileTruth {
  if (faults.length > 0 || about.version === null)
    throw new Error(
      `${name} does not read as what was exported: ${faults.map(({ kind }) => kind).join(", ")}`,
    );
  const column = (read: (cells: (typeof rows)[number]["cells"]) => string) => [
    ...new Set(rows.map(({ cells }) => read(cells))),
  ];
  return {
    title: about.title ?? "",
    sources: column(({ report, published }) => `${report}, ${published}`),
    asOf: column(({ asOf }) => String(asOf)).sort(),
    dataVersion: about.version,
    width: null,
    height: null,
  };
}

/** Where the header of a PNG has its width and height. */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

function pngSize(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(WIDTH_AT), height: view.getUint32(HEIGHT_AT) };
}

function svgSize(text: string) {
  const [root = ""] = /<svg\b[^>]*>/.exec(text) ?? [];
  const side = (name: string) => Number(new RegExp(`\\s${name}="(\\d+(?:\\.\\d+)?)"`).exec(root)?.[1]);
  return { width: side("width"), height: side("height") };
}
