import { createRoot } from "react-dom/client";
import { type DrawnSheet, markCount } from "./drawnSheet.ts";
import { PictureSheet } from "./PictureSheet.tsx";
import { plainCopy, svgElement } from "./plainSvg.ts";

/** How a picture's ground is filled. */
export type Ground = "filled" | "transparent";

/** Recharts needs two or three passes; what does not come to rest in this many never will. */
const MOST_LOOKS = 60;

/**
 * The picture as an SVG that needs nothing outside itself, drawn aside from the page at its own size, so that
 * neither the window nor its zoom matters. Throws where the marks do not come to rest.
 */
export async function pictureSvg(sheet: DrawnSheet, ground: Ground): Promise<SVGElement> {
  const host = document.createElement("div");
  host.setAttribute("aria-hidden", "true");
  Object.assign(host.style, {
    position: "fixed",
    left: "-99999px",
    top: "0",
    width: `${sheet.width}px`,
    visibility: "hidden",
    fontFamily: sheet.style.type.family,
  });
  document.body.append(host);
  const root = createRoot(host);
  try {
    await document.fonts.ready;
    root.render(<PictureSheet sheet={sheet} />);
    await settled(host, sheet);
    return composed(host, sheet, ground);
  } finally {
    root.unmount();
    host.remove();
  }
}

/** Waits until every mark is drawn and two looks find the same. */
async function settled(host: HTMLElement, sheet: DrawnSheet): Promise<void> {
  const marks = markCount(sheet);
  let before = "";
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    // Not by frames, as a hidden tab shows none.
    await new Promise((resolve) => setTimeout(resolve, 16));
    const drawn = host.querySelectorAll("[data-x] .recharts-wrapper [data-mark]").length;
    const now = host.innerHTML;
    if (now === before && drawn === marks) return;
    before = now;
  }
  throw new Error("The chart of the picture did not come to rest.");
}

function composed(host: HTMLElement, { width, height, style }: DrawnSheet, ground: Ground): SVGElement {
  const { palette, type } = style;
  const svg = svgElement("svg", {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    "font-family": type.family,
  });
  if (ground === "filled") svg.append(svgElement("rect", { width, height, fill: palette.ground }));
  for (const place of host.querySelectorAll("[data-x]")) {
    const at = `translate(${place.getAttribute("data-x")} ${place.getAttribute("data-y")})`;
    // Legends and icons are drawings too; only this one is the chart.
    const drawing = place.querySelector(".recharts-wrapper > svg.recharts-surface");
    if (drawing) svg.append(copied(drawing, { transform: at }));
  }
  const words = host.querySelector("svg[data-sheet]");
  if (words) svg.append(withoutMarks(copied(words, {})));
  return svg;
}

/** The key is drawn with marks, which stand for no figure. */
function withoutMarks(group: SVGElement): SVGElement {
  for (const mark of group.querySelectorAll("[data-mark]")) mark.removeAttribute("data-mark");
  return group;
}

/** What a drawing contains, as a group. */
function copied(drawing: Element, values: Readonly<Record<string, string>>): SVGElement {
  const group = svgElement("g", values);
  for (const child of drawing.children) {
    const copy = plainCopy(child);
    if (copy) group.append(copy);
  }
  return group;
}

/** The picture as a file. */
export function svgText(svg: SVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`;
}
