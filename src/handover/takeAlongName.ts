import { fileNamePart } from "#export/fileNamePart.ts";
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

/** More characters than this no part of a name has, of which each may take four bytes. */
const MOST = 30;
const MOST_OF_NUMBER = 8;

/** The name of a portable file: "复工复产简报_看板_2026.11.24.html". It can be stored on Windows, macOS and Linux. */
export function takeAlongName({ briefing, board, version }: TakenAlong): ExportedFile["name"] {
  // Without what it says of where the data are from, which a page of the file says.
  const [numbered = ""] = version.split(/ [·(]/);
  const numbers = numbered
    .split(".")
    .slice(0, 4)
    .map((number) => fileNamePart(number, MOST_OF_NUMBER));
  const words = [fileNamePart(briefing, MOST), board, numbers.filter((number) => number !== "").join(".")];
  return `${words.filter((word) => word !== "").join("_")}.html`;
}
