import { isOn, type OpenTag, openTagsIn } from "./xmlTokens.ts";

/** The formats that every program knows by number; others of them differ by country, as those of currencies do. */
const builtIn: Readonly<Record<number, string>> = {
  0: "",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  14: "yyyy-m-d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm",
  19: "h:mm:ss",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy-m-d h:mm",
  27: "yyyy年m月",
  28: "m月d日",
  29: "m月d日",
  30: "m-d-yy",
  31: "yyyy年m月d日",
  32: "h时mm分",
  33: "h时mm分ss秒",
  34: "h时mm分",
  35: "h时mm分ss秒",
  36: "yyyy年m月",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);(#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);(#,##0.00)",
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"_);_(@_)',
  45: "mm:ss",
  46: "h:mm:ss",
  47: "mm:ss",
  48: "##0.0E+0",
  49: "@",
  50: "yyyy年m月",
  51: "m月d日",
  52: "yyyy年m月",
  53: "m月d日",
  54: "m月d日",
  55: "h时mm分",
  56: "h时mm分ss秒",
  57: "yyyy年m月",
  58: "m月d日",
};

/** How the cells of a style look, as far as it bears on what they say. */
export interface CellStyle {
  /** "" where a number is shown as it is; a code by which nothing is read where it is not known. */
  readonly format: string;
  readonly isStruck: boolean;
}

/** The style of each number of a style in a workbook. */
export function cellStyles(stylesXml: string): (style: number) => CellStyle {
  const numberIn = (attributes: ReadonlyMap<string, string>, name: string) =>
    Number(attributes.get(name) ?? 0);
  const own = new Map(
    elementsIn(stylesXml, "numFmts", "numFmt").map((found) => [
      numberIn(found, "numFmtId"),
      found.get("formatCode") ?? "",
    ]),
  );
  const used = elementsIn(stylesXml, "cellXfs", "xf");
  const struck = struckFonts(stylesXml);
  const styleOf = (style: number): CellStyle => {
    const found = used[style] ?? (style === 0 ? new Map<string, string>() : null);
    if (found === null) return { format: "numFmtId=?", isStruck: false };
    const id = numberIn(found, "numFmtId");
    const format = own.get(id) ?? builtIn[id] ?? `numFmtId=${id}`;
    return {
      format: format.toLowerCase() === "general" ? "" : format,
      isStruck: struck.has(numberIn(found, "fontId")),
    };
  };
  const known = used.map((_, style) => styleOf(style));
  return (style) => known[style] ?? styleOf(style);
}

/** The numbers of the fonts that strike out what they write. */
function struckFonts(xml: string): ReadonlySet<number> {
  const struck = new Set<number>();
  let font = -1;
  for (const { name, attributes } of openTagsIn(xml, "fonts")) {
    if (name === "font") font += 1;
    if (name === "strike" && isOn(attributes.get("val"))) struck.add(font);
  }
  return struck;
}

/** The attributes of each element of a name in a list. */
function elementsIn(xml: string, list: string, name: string): readonly OpenTag["attributes"][] {
  return openTagsIn(xml, list)
    .filter((tag) => tag.name === name)
    .map(({ attributes }) => attributes);
}
