import { drawnText } from "./drawnText.ts";

const SVG = "http://www.w3.org/2000/svg";

/** The shapes that a picture consists of; all else, such as clipping and areas for the pointer, has no place in it. */
const shapes: ReadonlySet<string> = new Set(["g", "path", "rect", "circle", "line", "text", "tspan"]);

/** What they may say of themselves: place, form, colour and type, and the figure that a mark stands for. */
const attributes: ReadonlySet<string> = new Set([
  ...["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "dx", "d", "width", "height", "transform"],
  ...["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray"],
  ...["font-size", "font-weight", "font-family", "text-anchor"],
  ...["data-mark", "data-event", "data-span", "data-tick"],
]);

/** Outlines of letters are for a busy page; programs that paint them over the letters would eat these. */
const notOfText: ReadonlySet<string> = new Set(["stroke", "stroke-width"]);

/**
 * A copy of a drawing of the page in plain SVG: values in place of styles, no links, no names that only a page
 * understands, numbers to the hundredth of a pixel. Null where nothing of it is to be drawn.
 */
export function plainCopy(element: Element): SVGElement | null {
  const name = element.localName === "a" ? "g" : element.localName;
  if (!shapes.has(name) || element.hasAttribute("data-area")) return null;
  const copy = document.createElementNS(SVG, name);
  const isText = name === "text" || name === "tspan";
  for (const { name: attribute, value } of element.attributes)
    if (belongs(attribute, isText)) copy.setAttribute(attribute, rounded(attribute, value));
  const drop = dropOf(element);
  if (drop !== 0) copy.setAttribute("y", rounded("y", String(Number(element.getAttribute("y")) + drop)));
  copy.append(...[...element.childNodes].flatMap((child) => partOf(child, isText)));
  return name === "g" && copy.childNodes.length === 0 ? null : copy;
}

/** How far below its y a text stands, in pixels: LibreOffice knows no distances in type sizes. */
function dropOf(element: Element): number {
  const [, ems] = /^(-?[\d.]+)em$/.exec(element.getAttribute("dy") ?? "") ?? [];
  return ems === undefined ? 0 : Number(ems) * Number(element.getAttribute("font-size"));
}

function belongs(attribute: string, isText: boolean): boolean {
  return attributes.has(attribute) && !(isText && notOfText.has(attribute));
}

function partOf(child: Node, isText: boolean): Node[] {
  if (!(child instanceof Element)) return isText ? [textOf(child)] : [];
  const copy = plainCopy(child);
  return copy ? [copy] : [];
}

function textOf(node: Node): Text {
  return document.createTextNode(drawnText(node.textContent ?? ""));
}

const words: ReadonlySet<string> = new Set(["font-family", "fill", "stroke", "data-mark", "data-event"]);

/** Recharts parts the steps of a path by line breaks, at which LibreOffice gives the path up. */
function rounded(attribute: string, value: string): string {
  if (words.has(attribute)) return drawnText(value);
  return value
    .replace(/\s+/g, " ")
    .replace(/-?\d*\.\d+/g, (number) => String(Math.round(Number(number) * 100) / 100));
}

/** An element of SVG with its attributes. */
export function svgElement(name: string, values: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(values)) element.setAttribute(attribute, String(value));
  return element;
}
