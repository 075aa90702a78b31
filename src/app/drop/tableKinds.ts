import { DataFileError } from "#dataset/files/DataFileError.ts";
import { textOfBytes } from "#dataset/files/textOfBytes.ts";
import type { TableReading } from "#export/tables/tableReading.ts";
import type { FileKind } from "./fileKind.ts";

const packedStart = [0x50, 0x4b, 0x03, 0x04];

/** Tables exported from the board. Whatever else is text gets the reasons why it is none. */
export const tableKinds: readonly FileKind[] = [
  {
    isBegunBy: (head) => packedStart.every((byte, index) => head[index] === byte),
    read: async (bytes, name) => {
      const { figuresOfXlsx } = await import("#export/tables/figuresOfXlsx.ts");
      return { kind: "table", reading: figuresOfXlsx(bytes, name) };
    },
  },
  {
    isBegunBy: (head) => head.length > 0 && !head.includes(0),
    read: async (bytes, name) => ({ kind: "table", reading: await readingOfText(bytes, name) }),
  },
];

async function readingOfText(bytes: Uint8Array, name: string): Promise<TableReading> {
  const [{ figuresOfCsv }, { unreadable }] = await Promise.all([
    import("#export/tables/figuresOfCsv.ts"),
    import("#export/tables/tableReading.ts"),
  ]);
  try {
    return figuresOfCsv(textOfBytes(bytes, name), name);
  } catch (error) {
    if (error instanceof DataFileError) return unreadable(...error.faults);
    throw error;
  }
}
