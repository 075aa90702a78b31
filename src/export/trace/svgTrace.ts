import { readableText, readableTrace } from "./readableTrace.ts";
import { startTags } from "./startTags.ts";
import { MAKER, type Trace, type TraceFault } from "./trace.ts";
import { textOfTrace, traceOfText } from "./traceText.ts";

const namespaces = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  dc: "http://purl.org/dc/elements/1.1/",
  board: "urn:reopening-board:trace",
} as const;

/**
 * The picture, a text of SVG, with its trace inside: title and description as readers of SVG show them, Dublin Core
 * for other programs, and the board's own element. What is drawn stays as it is. Throws where the text is no SVG.
 */
export function svgWithTrace(svg: string, trace: Trace): string {
  const [root] = startTags(svg);
  if (root?.name !== "svg") throw new Error("A trace can only be written into an SVG.");
  const opening = svg.slice(0, root.end);
  if (!opening.endsWith("/>")) return opening + traceMarkup(trace) + svg.slice(root.end);
  const [tag = ""] = /^[^\s/>]*/.exec(opening.slice(root.start + 1)) ?? [];
  return `${opening.slice(0, -2)}>${traceMarkup(trace)}</${tag}>${svg.slice(root.end)}`;
}

/** The trace of an SVG from wherever, or why it gives none. Nothing in the file can make it throw or take long. */
export function traceOfSvg(text: string): Trace | TraceFault {
  // Programs that save the picture anew may choose another prefix and move the namespace to another element.
  const isTraced = text.includes(namespaces.board);
  let isRoot = true;
  for (const { name, end } of startTags(text)) {
    if (isRoot && name !== "svg") return "otherFormat";
    isRoot = false;
    if (isTraced && name === "trace") return traceAt(text, end);
  }
  if (isRoot) return "otherFormat";
  return /<\/(?:[\w.-]+:)?svg\s*>\s*$/.test(text.slice(-200)) ? "noTrace" : "damaged";
}

function traceAt(text: string, start: number): Trace | TraceFault {
  const end = text.indexOf("<", start);
  return end === -1 ? "damaged" : traceOfText(unescaped(text.slice(start, end)));
}

function traceMarkup(trace: Trace): string {
  const { title, sources, dates, address, description } = readableTrace(trace);
  const core = [
    element("dc:title", title),
    element("dc:creator", MAKER),
    ...sources.map((source) => element("dc:source", source)),
    ...dates.map((date) => element("dc:date", date)),
    element("dc:identifier", address),
  ].join("");
  const declared = `xmlns:rdf="${namespaces.rdf}" xmlns:dc="${namespaces.dc}"`;
  return [
    element("title", title),
    element("desc", [description, ...sources].join("\n")),
    `<metadata><rdf:RDF ${declared}><rdf:Description rdf:about="">${core}</rdf:Description></rdf:RDF>`,
    `<board:trace xmlns:board="${namespaces.board}">${xmlText(textOfTrace(trace))}</board:trace></metadata>`,
  ].join("");
}

function element(name: string, text: string): string {
  return `<${name}>${xmlText(text)}</${name}>`;
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" };

/** A text as XML writes it; also of "]]>" each ">" is escaped, and a carriage return would be read as a line feed. */
function xmlText(text: string): string {
  return readableText(text).replace(/[&<>\r]/g, (character) => escapes[character] ?? character);
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** XML's own five entities and characters by number; any other stays as it is. */
function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex, decimal, name) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
