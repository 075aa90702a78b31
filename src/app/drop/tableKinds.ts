import { DataFileError } from "#dataset/files/DataFileError.ts";
import { zippedPaths } from "#dataset/sources/zippedFiles.ts";
import type { FileContent, FileKind } from "./fileKind.ts";

const packedStart = [0x50, 0x4b, 0x03, 0x04];

/** Tables exported from the board. Whatever else is a ZIP or text is data of the reader's own, which say what is wrong with them. */
export const tableKinds: readonly FileKind[] = [
  {
    isBegunBy: (head) => packedStart.every((byte, index) => head[index] === byte),
    read: async (bytes, name) => {
      // A package that was packed, and no workbook.
      const paths = zippedPaths(bytes);
      if (paths.length > 0 && !paths.includes("xl/workbook.xml")) return "own";
      const { figuresOfXlsx } = await import("#export/tables/figuresOfXlsx.ts");
      const reading = figuresOfXlsx(bytes, name);
      return reading.faults.some(({ kind }) => kind === "noFigureTable") ? "own" : { kind: "table", reading };
    },
  },
  {
    isBegunBy: (head) => head.length > 0 && (isUtf16(head) || !isBinary(head)),
    read: readingOfText,
  },
];

/** A single NUL may slip into a table; it is dropped with the cell that it stands in. */
function isBinary(head: Uint8Array): boolean {
  return head.filter((byte) => byte === 0).length * 100 > head.length;
}

/** By the mark that Excel writes before its "Unicode text". */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

async function readingOfText(bytes: Uint8Array, name: string): Promise<FileContent | "own"> {
  const [{ figuresOfCsv }, { figureColumns }, { doubtfulText }] = await Promise.all([
    import("#export/tables/figuresOfCsv.ts"),
    import("#export/tables/figureColumns.ts"),
    import("#dataset/doubt/doubtfulText.ts"),
  ]);
  try {
    // Also as Excel saves it, in GBK.
    const { text } = doubtfulText(bytes, name);
    const [header = ""] = text.split(/[\r\n]/, 1);
    const isExported = Object.values(figureColumns.id.heading).some((heading) => header.includes(heading));
    return isExported ? { kind: "table", reading: figuresOfCsv(text, name) } : "own";
  } catch (error) {
    if (error instanceof DataFileError) return "own";
    throw error;
  }
}
