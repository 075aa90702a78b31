import { asOfBases } from "#domain/asOf.ts";
import type { BilingualText } from "#domain/bilingualText.ts";
import type { Figure } from "#domain/figure.ts";
import { units } from "#domain/indicator.ts";
import type { Locale } from "#domain/locale.ts";
import { precisions } from "#domain/precision.ts";
import { valueWithUnit } from "#i18n/figureWording.ts";
import type { Cell } from "#workbook/sheet.ts";

/** How a column is headed, got from a figure and read again. */
export interface FigureColumn {
  readonly heading: BilingualText;
  /** In characters. */
  readonly width: number;
  /** A date stays a text: "2022-06" is no day. */
  readonly kind: "text" | "number" | "date";
  readonly isRequired: boolean;
  /** The only words that may stand there; null where any may. */
  readonly allowed: readonly string[] | null;
  /** Null, an empty cell, where it is not reported or not known. */
  readonly cellOf: (figure: Figure, locale: Locale) => Cell;
}

type Texts = (figure: Figure, locale: Locale) => string | null;
type Numbers = (figure: Figure) => number | null;

/**
 * Every column of an exported table in its order; the one place that says so. Ids and words of the data package
 * (exact, stated, CNY) stand as they do there, the same in both languages, so that tables made in either can be put
 * together or back into the package. What they mean is told in the workbook's sheet of definitions.
 */
export const figureColumns = {
  id: required(text("数据编号|Figure id", 10, ({ id }) => id)),
  regionCode: required(text("地区代码|Region code", 12, ({ region }) => region.code)),
  region: required(text("地区|Region", 16, ({ region }, locale) => region.name[locale])),
  indicatorId: required(text("指标代码|Indicator id", 22, ({ indicator }) => indicator.id)),
  indicator: required(text("指标|Indicator", 18, ({ indicator }, locale) => indicator.name[locale])),
  unit: required(oneOf("单位|Unit", units, ({ indicator }) => indicator.unit)),
  populationId: text("统计范围代码|Population id", 22, ({ population }) => population?.id ?? null),
  population: text("统计范围|Population", 28, ({ population }, locale) => population?.name[locale] ?? null),
  value: required(number("数值|Value", ({ value }) => value)),
  shown: text("数值（图中写法）|Value as shown", 20, valueWithUnit),
  precision: required(oneOf("精度|Precision", precisions, ({ precision }) => precision)),
  numerator: number("分子|Numerator", ({ counts }) => counts.numerator),
  denominator: number("分母|Denominator", ({ counts }) => counts.denominator),
  since: date("起始日|Since", ({ since }) => since),
  asOf: required(date("截至日|As of", ({ asOf }) => asOf.date)),
  asOfBasis: required(oneOf("截至日依据|As-of basis", asOfBases, ({ asOf }) => asOf.basis)),
  basis: required(oneOf("来源方式|Basis", ["stated", "derived"], ({ basis }) => basis)),
  reportId: required(text("报道编号|Report id", 22, ({ report }) => report.id)),
  report: required(text("报道|Report", 40, ({ report }, locale) => report.title[locale])),
  publisher: text("发布者|Publisher", 18, ({ report }, locale) => report.publisher?.[locale] ?? null),
  published: required(date("发布日|Published", ({ report }) => report.published.date)),
  address: text("网址|Address", 30, ({ report }) => report.address),
  paragraph: number("段落|Paragraph", ({ paragraph }) => paragraph),
  asPrinted: text("原文数字|As printed", 28, ({ asPrinted }) => asPrinted),
  note: text("说明|Note", 30, ({ note }, locale) => note?.[locale] ?? null),
  partOf: text("属于总数|Part of", 10, ({ partOf }) => partOf),
  replaces: text("更正了|Replaces", 10, ({ replaces }) => replaces),
  supersededBy: text("被更正为|Superseded by", 12, ({ supersededBy }) => supersededBy),
} satisfies Record<string, FigureColumn>;

export type ColumnName = keyof typeof figureColumns;

export const columnNames = Object.keys(figureColumns).filter(isColumnName);

function isColumnName(name: string): name is ColumnName {
  return name in figureColumns;
}

/** What stands in the columns of one row. A file may lack columns. */
export type FigureCells = Readonly<Partial<Record<ColumnName, Cell>>>;

export function cellsOfFigure(figure: Figure, locale: Locale): readonly Cell[] {
  return columnNames.map((name) => cellOfFigure(figure, name, locale));
}

/** An empty text is an empty cell, since no file could tell them apart. */
export function cellOfFigure(figure: Figure, name: ColumnName, locale: Locale): Cell {
  const cell = figureColumns[name].cellOf(figure, locale);
  return cell === "" ? null : cell;
}

function text(headings: string, width: number, cellOf: Texts): FigureColumn {
  return { heading: heading(headings), width, kind: "text", isRequired: false, allowed: null, cellOf };
}

function number(headings: string, cellOf: Numbers): FigureColumn {
  return { ...text(headings, 16, () => null), kind: "number", cellOf };
}

function date(headings: string, cellOf: Texts): FigureColumn {
  return { ...text(headings, 12, cellOf), kind: "date" };
}

function oneOf(headings: string, allowed: readonly string[], cellOf: Texts): FigureColumn {
  return { ...text(headings, 12, cellOf), allowed };
}

function required(column: FigureColumn): FigureColumn {
  return { ...column, isRequired: true };
}

function heading(headings: string): BilingualText {
  const [zh = "", en = ""] = headings.split("|");
  return { zh, en };
}
