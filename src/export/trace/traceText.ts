import type { Trace, TraceFault } from "./trace.ts";

/** A trace longer than this was not written by the board, whose longest take some thousand characters. */
const LONGEST = 1_000_000;
const FORMAT = 1;

/**
 * The trace as one line of JSON. All but plain ASCII is escaped, and what XML gives a meaning too: so any text comes
 * back as it was, from an encoding that someone mistook and from formats that forbid some of its characters.
 */
export function textOfTrace({ chart, title, sources, asOf, version, address }: Trace): string {
  const written = { reopeningBoard: FORMAT, chart, title, sources, asOf, version, address };
  return JSON.stringify(written).replace(/[^ -~]|[<>&]/g, escaped);
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Reads what `textOfTrace` wrote. Anything may stand there, as the file came from outside. */
export function traceOfText(text: string): Trace | TraceFault {
  if (text.length > LONGEST) return "unreadableTrace";
  const { reopeningBoard, ...fields } = fieldsOf(text);
  const { chart, title, sources, asOf, version, address } = fields;
  const isTrace =
    reopeningBoard === FORMAT &&
    isText(chart) &&
    isText(title) &&
    isText(version) &&
    isText(address) &&
    isTexts(sources) &&
    isTexts(asOf);
  return isTrace ? { chart, title, sources, asOf, version, address } : "unreadableTrace";
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === "object" && read !== null ? Object.fromEntries(Object.entries(read)) : {};
  } catch {
    return {};
  }
}

function isText(field: unknown): field is string {
  return typeof field === "string";
}

function isTexts(field: unknown): field is readonly string[] {
  return Array.isArray(field) && field.every(isText);
}
