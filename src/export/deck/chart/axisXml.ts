import { lightPalette } from "#charts/palette.ts";
import type { ValueAxis } from "#charts/rows/valueAxis.ts";
import { textWidth } from "#charts/textWidth.ts";
import type { Locale } from "#domain/locale.ts";
import { element, valued, type Xml } from "#export/deck/package/xml.ts";
import { CHART_TYPE, lineLook, textLook } from "./chartXml.ts";

/** The numbers of the two axes of a chart. */
export const AXES = { names: 111_111_111, values: 222_222_222 } as const;

const small = { size: CHART_TYPE - 1, colour: lightPalette.muted };

/** The names of rows, the first at the top. */
export function nameAxis(locale: Locale): Xml {
  return element(
    "c:catAx",
    {},
    valued("c:axId", AXES.names),
    element("c:scaling", {}, valued("c:orientation", "maxMin")),
    valued("c:delete", 0),
    valued("c:axPos", "l"),
    element("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    valued("c:majorTickMark", "none"),
    valued("c:minorTickMark", "none"),
    valued("c:tickLblPos", "low"),
    lineLook(lightPalette.context),
    textLook("c:txPr", locale),
    valued("c:crossAx", AXES.values),
    valued("c:crosses", "autoZero"),
    valued("c:auto", 0),
    valued("c:lblAlgn", "ctr"),
    valued("c:lblOffset", 60),
    valued("c:tickLblSkip", 1),
    valued("c:noMultiLvlLbl", 1),
  );
}

interface NumberAxis {
  readonly id: number;
  readonly crossed: number;
  readonly at: "b" | "l";
  readonly range: {
    readonly min: number;
    readonly max: number;
    readonly step: number | null;
    readonly isLog?: boolean;
  };
  /** Null where other marks say what stands along it. */
  readonly format: string | null;
  readonly hasGrid: boolean;
  readonly crosses: "autoZero" | "max" | "min";
  readonly isReversed?: boolean;
}

/** An axis of numbers from end to end, never cut by the program. */
export function numberAxis(axis: NumberAxis, locale: Locale): Xml {
  const { id, crossed, at, range, format, hasGrid, crosses, isReversed = false } = axis;
  const { min, max, step, isLog = false } = range;
  return element(
    "c:valAx",
    {},
    valued("c:axId", id),
    element(
      "c:scaling",
      {},
      isLog ? valued("c:logBase", 10) : "",
      valued("c:orientation", isReversed ? "maxMin" : "minMax"),
      valued("c:max", max),
      valued("c:min", min),
    ),
    valued("c:delete", 0),
    valued("c:axPos", at),
    hasGrid ? element("c:majorGridlines", {}, lineLook(lightPalette.line)) : "",
    element("c:numFmt", { formatCode: format ?? "General", sourceLinked: 0 }),
    valued("c:majorTickMark", "none"),
    valued("c:minorTickMark", "none"),
    valued("c:tickLblPos", format === null ? "none" : "nextTo"),
    lineLook(hasGrid ? null : lightPalette.context),
    textLook("c:txPr", locale, small),
    valued("c:crossAx", crossed),
    valued("c:crosses", crosses),
    valued("c:crossBetween", at === "b" && crosses === "max" ? "between" : "midCat"),
    step === null ? "" : valued("c:majorUnit", step),
  );
}

/**
 * As the ticks of the page: 25%, 500.0万, 2 billion. By a format, as not every program knows the units of an axis; one
 * divides by thousands alone, so that the point of 万 and 亿 is put between the digits that are left.
 */
export function axisFormat(axis: ValueAxis, tick: (value: number) => string): string {
  const last = tick(axis.domain[1]);
  if (last.endsWith("%")) return '0"%"';
  if (last.endsWith("亿")) return '[=0]0;0\\.00,,"亿"';
  if (last.endsWith("万")) return '[=0]0;0\\.0,"万"';
  const unit = englishUnits.find(({ word }) => last.endsWith(word));
  if (!unit) return "#,##0";
  const isWhole = axis.ticks.every((value) => value % unit.size === 0);
  return `[=0]0;0${isWhole ? "" : ".0#"}${unit.commas}"${unit.word}"`;
}

const englishUnits = [
  { word: " trillion", size: 1e12, commas: ",,,," },
  { word: " billion", size: 1e9, commas: ",,," },
  { word: " million", size: 1e6, commas: ",," },
] as const;

/** From one labelled tick to the next: as many of the axis's own as have room on that length. */
export function axisStep({ ticks }: ValueAxis, tick: (value: number) => string, length: number): number {
  const [first = 0, second = 1] = ticks;
  const widest = Math.max(...ticks.map((value) => textWidth(tick(value), small.size))) + small.size * 1.6;
  const gaps = Math.max(1, ticks.length - 1);
  const every = Array.from({ length: gaps }, (_, index) => index + 1).filter((count) => gaps % count === 0);
  const fitting = every.find((count) => (length / gaps) * count >= widest) ?? gaps;
  return (second - first) * fitting;
}
