import { xmlText } from "./xmlText.ts";

/** What cells of a workbook are written with: texts and styles that all of them share, by number. */
export interface SharedParts {
  /** Of the XML of a text. */
  readonly text: (xml: string) => number;
  readonly style: (style: CellStyle) => number;
}

export interface CellStyle {
  /** A code, or the number of one that every program knows. */
  readonly format?: string | number;
  readonly isStruck?: boolean;
}

/** A cell as XML; `place` is its reference as an attribute, or nothing. */
export type Cell = (place: string, parts: SharedParts) => string;

const plainText = (text: string) => `<t xml:space="preserve">${xmlText(text)}</t>`;
const run = (text: string, properties = "") =>
  `<r>${properties && `<rPr>${properties}</rPr>`}${plainText(text)}</r>`;

export const emptyCell: Cell = () => "";
export const styledEmptyCell: Cell = (place, { style }) => `<c${place} s="${style({ format: 9 })}"/>`;

export function sharedText(text: string, style: CellStyle = {}): Cell {
  return ofText(plainText(text), style);
}

function ofText(xml: string, style: CellStyle = {}): Cell {
  return (place, parts) => `<c${place} s="${parts.style(style)}" t="s"><v>${parts.text(xml)}</v></c>`;
}

export function inlineText(text: string): Cell {
  return (place) => `<c${place} t="inlineStr"><is>${plainText(text)}</is></c>`;
}

/** In runs of which each looks otherwise. */
export function richText(text: string): Cell {
  const middle = Math.ceil(text.length / 2);
  return ofText(run(text.slice(0, middle), "<b/>") + run(text.slice(middle), '<color rgb="FFFF0000"/>'));
}

/** With the aid to reading that stands above it. */
export function spokenText(text: string): Cell {
  return ofText(`${plainText(text)}<rPh sb="0" eb="1"><t>フク</t></rPh><phoneticPr fontId="1"/>`);
}

/** With a footnote raised behind it, or with what it said before, struck out. */
export const raisedText = (text: string, raised: string) =>
  ofText(run(text) + run(raised, '<vertAlign val="superscript"/>'));
export const struckText = (struck: string, text: string) => ofText(run(struck, "<strike/>") + run(text));

export function numberCell(number: string, style: CellStyle = {}): Cell {
  return (place, parts) => `<c${place} s="${parts.style(style)}"><v>${number}</v></c>`;
}

export function textFormula(formula: string, result: string): Cell {
  return (place) => `<c${place} t="str"><f>${xmlText(formula)}</f><v>${xmlText(result)}</v></c>`;
}

/** `result` is the XML of its value; empty where nobody has worked it out. */
export function numberFormula(formula: string, result: string): Cell {
  return (place) => `<c${place}><f>${xmlText(formula)}</f>${result}</c>`;
}

/** A cell of a type that is no text and no number: "b", "e", "d"; or one that names a text. */
export function typedCell(type: string, value: string, style: CellStyle = {}): Cell {
  return (place, parts) =>
    `<c${place} s="${parts.style(style)}" t="${type}">${value === "" ? "" : `<v>${value}</v>`}</c>`;
}
