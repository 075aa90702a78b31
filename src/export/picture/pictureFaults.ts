import { type DrawnSheet, markCount } from "./drawnSheet.ts";
import { missingGlyphs } from "./missingGlyphs.ts";

/** What keeps a picture from being handed out. */
export type PictureFault =
  | { readonly kind: "cut"; readonly text: string }
  | { readonly kind: "missing"; readonly text: string }
  | { readonly kind: "marks"; readonly expected: number; readonly found: number }
  | { readonly kind: "glyphs"; readonly characters: readonly string[] }
  | { readonly kind: "blank" };

/** Thrown in place of a picture that would not tell the truth. */
export class PictureError extends Error {
  readonly faults: readonly PictureFault[];

  constructor(faults: readonly PictureFault[]) {
    super(`The picture is not sound: ${faults.map(({ kind }) => kind).join(", ")}.`);
    this.name = "PictureError";
    this.faults = faults;
  }
}

/** Fonts hang over their boxes by a pixel or two. */
const TOLERANCE = 2;

/** Looks at a picture as this machine shows it: every text there and inside, every mark there, a glyph for each character. */
export function svgFaults(svg: SVGElement, sheet: DrawnSheet): PictureFault[] {
  const host = document.createElement("div");
  host.setAttribute("aria-hidden", "true");
  Object.assign(host.style, { position: "fixed", left: "-99999px", top: "0", visibility: "hidden" });
  const shown = document.importNode(svg, true);
  host.append(shown);
  document.body.append(host);
  try {
    const texts = [...shown.querySelectorAll("text")];
    const words = texts.map(({ textContent }) => textContent ?? "");
    const present = new Set(words);
    const expected = [...sheet.lines, ...sheet.key].map(({ text }) => text);
    const home = shown.getBoundingClientRect();
    const marks = markCount(sheet);
    const found = shown.querySelectorAll("[data-mark]").length;
    const strange = missingGlyphs(words, sheet.style.type.family);
    return [
      ...expected.filter((text) => !present.has(text)).map((text) => ({ kind: "missing" as const, text })),
      ...texts
        .filter((text) => !isInside(text.getBoundingClientRect(), home))
        .map(({ textContent }) => ({ kind: "cut" as const, text: textContent ?? "" })),
      ...(found === marks ? [] : [{ kind: "marks" as const, expected: marks, found }]),
      ...(strange.length > 0 ? [{ kind: "glyphs" as const, characters: strange }] : []),
    ];
  } finally {
    host.remove();
  }
}

function isInside(box: DOMRect, home: DOMRect): boolean {
  return (
    box.left >= home.left - TOLERANCE &&
    box.top >= home.top - TOLERANCE &&
    box.right <= home.right + TOLERANCE &&
    box.bottom <= home.bottom + TOLERANCE
  );
}

/** So many points of a picture are looked at in each direction. */
const PROBES = 64;

/** Whether a painted picture shows one colour alone. */
export function isBlank(canvas: HTMLCanvasElement): boolean {
  const small = document.createElement("canvas");
  [small.width, small.height] = [PROBES * 4, PROBES * 4];
  const context = small.getContext("2d", { willReadFrequently: true });
  if (!context) return true;
  context.drawImage(canvas, 0, 0, small.width, small.height);
  const { data } = context.getImageData(0, 0, small.width, small.height);
  const first = data.slice(0, 4).join();
  for (let at = 4; at < data.length; at += 4) if (data.slice(at, at + 4).join() !== first) return false;
  return true;
}
