import { type Chunk, chunkBytes, isPng, isSound, latin, pngChunks, viewOf } from "./pngChunks.ts";
import { readableTrace } from "./readableTrace.ts";
import { MAKER, type Trace, type TraceFault } from "./trace.ts";
import { textOfTrace, traceOfText } from "./traceText.ts";

/** Under this keyword the trace stands for the board itself; the others are the PNG standard's own, for people. */
const KEYWORD = "Reopening Board trace";

/**
 * The picture with its trace inside, and with its density where one is given. What is drawn stays byte for byte.
 * Throws where the bytes are no PNG, as only a picture just made is meant.
 */
export function pngWithTrace(png: Uint8Array, trace: Trace, dotsPerInch?: number): Uint8Array<ArrayBuffer> {
  const [header, ...others] = isPng(png) ? pngChunks(png) : [];
  if (header?.kind !== "IHDR") throw new Error("A trace can only be written into a PNG.");
  // A PNG has one density at most.
  const kept = others.filter(({ kind }) => dotsPerInch === undefined || kind !== "pHYs");
  return joined([
    png.subarray(0, header.end),
    ...(dotsPerInch === undefined ? [] : [densityChunk(dotsPerInch)]),
    ...traceChunks(trace),
    ...kept.map(({ start, end }) => png.subarray(start, end)),
  ]);
}

/** The trace of a PNG from wherever, or why it gives none. Nothing in the file can make it throw or take long. */
export function traceOfPng(bytes: Uint8Array): Trace | TraceFault {
  if (!isPng(bytes)) return "otherFormat";
  let last: Chunk | null = null;
  for (const chunk of pngChunks(bytes)) {
    const text = machineText(bytes, chunk);
    if (text !== null) return isSound(bytes, chunk) ? traceOfText(text) : "damaged";
    last = chunk;
    if (chunk.kind === "IEND") break;
  }
  return last?.kind === "IEND" ? "noTrace" : "damaged";
}

/** What a chunk says under the board's keyword; other programs may have made a plain text of it, or packed it, which is not read. */
function machineText(png: Uint8Array, { kind, dataStart, dataEnd }: Chunk): string | null {
  if (kind !== "iTXt" && kind !== "tEXt") return null;
  const data = png.subarray(dataStart, dataEnd);
  const begin = KEYWORD.length + 1;
  if (latin(data.subarray(0, begin)) !== `${KEYWORD}\0`) return null;
  return new TextDecoder().decode(kind === "tEXt" ? data.subarray(begin) : internationalText(data, begin));
}

/** After the keyword: whether and how packed, the language, the keyword translated, the text; an empty one where it is packed. */
function internationalText(data: Uint8Array, begin: number): Uint8Array {
  const languageEnd = data.indexOf(0, begin + 2);
  const translatedEnd = languageEnd === -1 ? -1 : data.indexOf(0, languageEnd + 1);
  return data[begin] !== 0 || translatedEnd === -1 ? new Uint8Array() : data.subarray(translatedEnd + 1);
}

function traceChunks(trace: Trace): Uint8Array[] {
  const { title, sources, description } = readableTrace(trace);
  return [
    textChunk("Title", title),
    textChunk("Description", description),
    textChunk("Source", sources.join("\n")),
    textChunk("Software", MAKER),
    textChunk(KEYWORD, textOfTrace(trace)),
  ];
}

function textChunk(keyword: string, text: string): Uint8Array {
  return chunkBytes("iTXt", new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`));
}

/** PNG counts its density in dots a metre. */
function densityChunk(dotsPerInch: number): Uint8Array {
  const data = new Uint8Array(9);
  const dotsPerMetre = Math.round(dotsPerInch / 0.0254);
  viewOf(data).setUint32(0, dotsPerMetre);
  viewOf(data).setUint32(4, dotsPerMetre);
  data[8] = 1;
  return chunkBytes("pHYs", data);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}
