import { plainText } from "#export/plainText.ts";
import type { ExportedFile } from "#export/savedFile.ts";

/** What the name of a portable file tells. */
interface TakenAlong {
  /** The name of its briefing. */
  readonly briefing: string;
  /** "看板", "board". */
  readonly board: string;
  /** Of its data. */
  readonly version: string;
}

/** The name of a portable file: "复工复产简报_看板_2026.11.24.html". It can be stored on Windows, macOS and Linux. */
export function takeAlongName({ briefing, board, version }: TakenAlong): ExportedFile["name"] {
  const words = [safe(briefing.replaceAll(".", "-"), 40), board, safe(version, 20)];
  return `${words.filter((word) => word !== "").join("_")}.html`;
}

/** What a system gives a meaning becomes "-"; a point may stand in a version, but not where a name begins or ends. */
function safe(text: string, most: number): string {
  const part = plainText(text.slice(0, 8 * most)).replace(/[\s<>:"/\\|?*_]+/g, "-");
  return [...part.replace(/^[-=+@~!.]+/, "")]
    .slice(0, most)
    .join("")
    .replace(/[-.]+$/, "");
}
