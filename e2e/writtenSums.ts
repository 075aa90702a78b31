import type { Locator } from "@playwright/test";
import { type FigureOnDisk, tableOnDisk } from "./packageOnDisk.ts";

const units: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, million: 1e6, billion: 1e9 };

/** A number as a text writes it, with the values that it may stand for. */
interface Written {
  readonly text: string;
  readonly value: number;
  /** Half of its last digit. */
  readonly give: number;
}

function writtenNumbers(text: string): Written[] {
  return [...text.matchAll(/(\d[\d,]*)(?:\.(\d+))?\s?(万|亿|million|billion)?/g)].map(
    ([written, whole = "", decimals = "", unit = ""]) => {
      const scale = units[unit] ?? 1;
      const value = Number(`${whole.replaceAll(",", "")}.${decimals}`) * scale;
      return { text: written, value, give: (0.5 * scale) / 10 ** decimals.length };
    },
  );
}

/** Whatever words stand beside it: each number of the texts that is the sum of the values and none of them itself. */
export function sumsWritten(texts: readonly string[], values: readonly number[]): string[] {
  const sum = values.reduce((total, value) => total + value, 0);
  const isWritten = ({ value, give }: Written, sought: number) => Math.abs(value - sought) <= give;
  return texts
    .flatMap(writtenNumbers)
    .filter((number) => isWritten(number, sum) && !values.some((value) => isWritten(number, value)))
    .map(({ text }) => text);
}

/** Every piece of text in a place, each on its own, as two numbers side by side are not one. */
export function piecesOfText(place: Locator): Promise<string[]> {
  return place.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const pieces: string[] = [];
    while (walker.nextNode()) pieces.push(walker.currentNode.textContent ?? "");
    return pieces;
  });
}

/** What the package has for the figures that a chart draws, by indicator. */
export async function drawnValues(chart: Locator): Promise<ReadonlyMap<string, readonly number[]>> {
  const ids = await chart
    .locator(".recharts-wrapper [data-mark]")
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("data-mark")));
  const values = new Map<string, number[]>();
  for (const { id, indicator, value } of tableOnDisk<FigureOnDisk>("figures"))
    if (ids.includes(id)) values.set(indicator, [...(values.get(indicator) ?? []), Number(value)]);
  return values;
}
