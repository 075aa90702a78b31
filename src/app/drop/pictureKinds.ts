import { traceOfPng } from "#export/trace/pngTrace.ts";
import { traceOfSvg } from "#export/trace/svgTrace.ts";
import type { Trace, TraceFault } from "#export/trace/trace.ts";
import type { FileContent, FileKind } from "./fileKind.ts";

const pngStart = [0x89, 0x50, 0x4e, 0x47];

/** Pictures exported from the board, which carry the view they were made from. */
export const pictureKinds: readonly FileKind[] = [
  {
    isBegunBy: (head) => pngStart.every((byte, index) => head[index] === byte),
    read: async (bytes) => content(traceOfPng(bytes)),
  },
  {
    isBegunBy: (head) => new TextDecoder().decode(head).trimStart().startsWith("<"),
    read: async (bytes) => content(traceOfSvg(new TextDecoder().decode(bytes))),
  },
];

function content(trace: Trace | TraceFault): FileContent | TraceFault {
  return typeof trace === "string" ? trace : { kind: "picture", trace };
}
