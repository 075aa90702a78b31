import { DESCRIPTOR_FILE } from "#dataset/files/descriptor.ts";
import type { FileKind } from "./fileKind.ts";

/** Briefings saved by the board. No table of figures begins with a brace. */
export const briefingKind: FileKind = {
  isBegunBy: (head) => new TextDecoder().decode(head).trimStart().startsWith("{"),
  read: async (bytes, name) => {
    if (name === DESCRIPTOR_FILE) return "own";
    const { briefingOfText } = await import("#briefing/text/briefingText.ts");
    return { kind: "briefing", read: briefingOfText(new TextDecoder().decode(bytes)) };
  },
};
