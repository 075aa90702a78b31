import { xmlTokens } from "./xmlTokens.ts";

/** The formats that every program knows by number and that show something else than the bare number. */
const builtIn: Readonly<Record<number, string>> = {
  2: "0.00",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
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
  36: "yyyy年m月",
  45: "mm:ss",
  46: "h:mm:ss",
  47: "mm:ss",
  50: "yyyy年m月",
  51: "m月d日",
  52: "yyyy年m月",
  53: "m月d日",
  54: "m月d日",
  57: "yyyy年m月",
  58: "m月d日",
};

/** The format code of each style of a workbook, by its number; "" where a number is shown as it is. */
export function numberFormats(stylesXml: string): (style: number) => string {
  const idOf = (attributes: ReadonlyMap<string, string>) => Number(attributes.get("numFmtId") ?? 0);
  const own = new Map(
    elementsIn(stylesXml, "numFmts", "numFmt").map((found) => [idOf(found), found.get("formatCode") ?? ""]),
  );
  const used = elementsIn(stylesXml, "cellXfs", "xf").map(idOf);
  return (style) => {
    const id = used[style] ?? 0;
    return own.get(id) ?? builtIn[id] ?? "";
  };
}

/** The attributes of each element of a name in a list. */
function elementsIn(xml: string, list: string, name: string): readonly ReadonlyMap<string, string>[] {
  const found: ReadonlyMap<string, string>[] = [];
  let isWithin = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind !== "text" && token.name === list) isWithin = token.kind === "open";
    if (token.kind === "open" && token.name === name && isWithin) found.push(token.attributes);
  }
  return found;
}
