import { NAMELESS } from "#export/exportFileName.ts";
import { fileNamePart } from "#export/fileNamePart.ts";

interface HandoverName {
  readonly briefing: string;
  /** By the clock of the reader: "2026-11-24". */
  readonly day: string;
  /** Of pictures, in pixels and before they are multiplied. */
  readonly size?: { readonly width: number; readonly height: number; readonly factor: number };
}

/** More characters than this no part of a name has, of which each may take four bytes. */
const MOST = 50;

/** What a briefing is called as a file, without its extension: "复工复产：五篇报道说了什么_2026.11.24". */
export function handoverFileName({ briefing, day, size }: HandoverName): string {
  const pixels = size && `${size.width}x${size.height}${size.factor === 1 ? "" : `@${size.factor}x`}`;
  return [fileNamePart(briefing, MOST) || NAMELESS, day.replace(/-/g, "."), pixels]
    .filter((part) => part !== undefined)
    .join("_");
}

/** The name of one of its pictures, which sort as the slides stand: "003-2_复工率.png". */
export function pictureFileName(key: string, subject: string): string {
  const [slide = "", ...part] = key.split(".");
  const words = fileNamePart(subject, MOST);
  return `${[[slide.padStart(3, "0"), ...part].join("-"), words].filter((one) => one !== "").join("_")}.png`;
}
