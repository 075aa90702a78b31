import { unescapedText } from "#workbook/escapedText.ts";
import { type ReadSheet, readSheets } from "#workbook/readSheets.ts";
import { xmlTokens } from "#workbook/xmlTokens.ts";

/** For tests: where a chart names an axis that it has not, or draws what does not stand in its workbook. */
export function chartFaults(path: string, xml: string, workbook: Uint8Array | undefined): string[] {
  if (!workbook) return [`${path} has no workbook`];
  const sheets = readSheets(workbook);
  return [
    ...axisFaults(path, xml),
    ...cachesOf(xml).flatMap((cache) => cacheFaults(path, cache, sheets)),
    ...(xml.includes("multiLvlStrRef") ? [`${path} has names of several levels`] : []),
    ...(xml.includes('<c:roundedCorners val="0"/>') ? [] : [`${path} may have rounded corners`]),
  ];
}

const AXIS = /<c:(?:catAx|valAx|dateAx|serAx)><c:axId val="(\d+)"\/>.*?<c:crossAx val="(\d+)"\/>/g;

function axisFaults(path: string, xml: string): string[] {
  const axes = [...xml.matchAll(AXIS)];
  const ids = axes.map(([, id]) => id);
  const named = [...xml.matchAll(/<c:axId val="(\d+)"\/>/g)].map(([, id]) => id);
  const isMatched =
    ids.length === 2 &&
    named.length === 4 &&
    named.every((id) => ids.includes(id)) &&
    axes.every(([, id, crossed]) => crossed !== id && ids.includes(crossed));
  return isMatched ? [] : [`${path} names the axes ${named.join(", ")}`];
}

interface Cache {
  readonly formula: string;
  readonly count: number;
  readonly points: ReadonlyMap<number, string>;
}

const REFERENCE =
  /<(?:c|c15):f>([^<]*)<\/(?:c|c15):f><(?:c:strCache|c:numCache|c15:dlblRangeCache)>(.*?)<\/(?:c:strCache|c:numCache|c15:dlblRangeCache)>/gs;

/** Each reference to cells with what the chart holds of them. */
export function cachesOf(xml: string): Cache[] {
  return [...xml.matchAll(REFERENCE)].map(([, formula = "", cache = ""]) => {
    const points = [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>(.*?)<\/c:v><\/c:pt>/gs)];
    return {
      formula: textIn(formula),
      count: Number(/<c:ptCount val="(\d+)"/.exec(cache)?.[1]),
      points: new Map(points.map(([, index, value = ""]) => [Number(index), textIn(value)])),
    };
  });
}

/** What the escaped text of an element says. */
function textIn(escaped: string): string {
  const [, token] = xmlTokens(`<t>${escaped}</t>`);
  return token?.kind === "text" ? unescapedText(token.text) : "";
}

function cacheFaults(
  path: string,
  { formula, count, points }: Cache,
  sheets: readonly ReadSheet[],
): string[] {
  const [, sheet = "", letters = "", from = "", to = from] =
    /^'(.*)'!\$([A-Z]+)\$(\d+)(?::\$\2\$(\d+))?$/.exec(formula) ?? [];
  const rows = sheets.find(({ name }) => name === sheet)?.rows;
  if (!rows) return [`${path} draws ${formula}, a sheet that is not there`];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  if (count !== Number(to) - Number(from) + 1) return [`${path} holds ${count} points of ${formula}`];
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const cell = rows.find(({ row }) => row === Number(from) + index)?.cells[column];
    return cell === points.get(index)
      ? []
      : [`${path} holds ${points.get(index)} of ${formula}, where ${cell} stands`];
  });
}
