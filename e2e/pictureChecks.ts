import type { Locator } from "@playwright/test";
import { expect } from "./board.ts";
import type { DrawnChart, DrawnPicture, DrawnTick } from "./drawnPicture.ts";
import { collisions } from "./drawnTexts.ts";
import { measures } from "./measuresPage.ts";
import { type FigureOnDisk, tableOnDisk } from "./packageOnDisk.ts";

/** Expects a plain picture of that size whose texts are inside and clear of each other. */
export function expectSound(picture: DrawnPicture, size: string): void {
  const { width, height, texts, strangers } = picture;
  const cut = texts.filter(
    ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height,
  );

  expect(`${width}x${height}`).toBe(size);
  expect(cut).toEqual([]);
  expect(collisions(texts)).toEqual([]);
  expect(strangers).toEqual([]);
}

/** All words of pictures, without the spaces at which lines may break. */
export function wordsOf(pictures: readonly DrawnPicture[]): string {
  return bare(pictures.flatMap(({ texts }) => texts.map(({ text }) => text)).join(""));
}

export function bare(text: string): string {
  return text.replaceAll(/\s/g, "");
}

/** What a chart on the page says that its picture must say too: sentence, title, subtitle, key, notes, names and values. */
export function saidOnPage(figure: Locator): Promise<string[]> {
  return figure.evaluate((element) => {
    const words = "h3, figcaption p, [data-key] li, ul[class*=notes] li, .recharts-wrapper svg text";
    const headline = element.closest("section")?.querySelector("h2");
    const isOverTime = element.querySelector(".recharts-line, [data-event]") !== null;
    return (
      [headline, ...element.querySelectorAll(words)]
        // How many dates and values a chart over time bears depends on its width.
        .filter((said) => !(isOverTime && said?.localName === "text"))
        .map((said) => said?.textContent ?? "")
    );
  });
}

const figures = new Map(tableOnDisk<FigureOnDisk>("figures").map((figure) => [figure.id, figure]));
const departments = departmentCounts();

/** Expects each mark within half a pixel of where its axes have what the package on the disk says. */
export function expectMarksTrue({ across, up, marks }: DrawnChart): void {
  for (const { id, x, y } of marks) {
    const axis = up.length > 0 ? up : across;
    const value = drawnValue(id, axis);
    const place = up.length > 0 ? y : x;
    expect(Math.abs(place - placeOf(value, axis, numberIn)), `${id} at its value`).toBeLessThanOrEqual(0.5);
    if (up.length === 0) continue;
    const day = lastDay(figures.get(id)?.as_of ?? "");
    expect(Math.abs(x - placeOf(day, across, lastDay)), `${id} at its date`).toBeLessThanOrEqual(0.5);
  }
}

/** The place of a value between the first and the last tick, by proportion or by powers of ten. */
function placeOf(value: number, ticks: readonly DrawnTick[], read: (words: string) => number): number {
  const [first, last] = [ticks[0], ticks[ticks.length - 1]];
  if (!first || !last) return Number.NaN;
  if (first === last) return first.place;
  const [from, to] = [read(first.words), read(last.words)];
  const isLog = read === numberIn && from > 0;
  const [a, b, c] = isLog ? [Math.log(from), Math.log(to), Math.log(value)] : [from, to, value];
  return first.place + ((last.place - first.place) * (c - a)) / (b - a);
}

const units: readonly (readonly [RegExp, number])[] = [
  [/万亿|trillion/, 1e12],
  [/亿/, 1e8],
  [/万/, 1e4],
  [/billion/, 1e9],
  [/million/, 1e6],
  [/thousand/, 1e3],
];

/** 5000万 as 50 000 000. */
function numberIn(words: string): number {
  const factor = units.find(([unit]) => unit.test(words))?.[1] ?? 1;
  return Number(words.replaceAll(/[^0-9.]/g, "")) * factor;
}

/** A month reaches to its last day, a year to its last one. */
function lastDay(date: string): number {
  const [year = 0, month = 12, day] = date.split("-").map(Number);
  return Date.UTC(year, day === undefined ? month : month - 1, day ?? 0);
}

/** The value of a figure; of a rate without an axis of percent, the cases it counts; of a department, its measures. */
function drawnValue(id: string, axis: readonly DrawnTick[]): number {
  const figure = figures.get(id);
  if (!figure) return departments.get(id) ?? Number.NaN;
  const { value, numerator, denominator } = figure;
  const isRate = axis.some(({ words }) => words.endsWith("%"));
  if (!isRate && numerator !== "") return Number(numerator);
  return value === "" ? (Number(numerator) / Number(denominator)) * 100 : Number(value);
}

function departmentCounts(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { region, departments_zh } of measures)
    for (const department of departments_zh.split(";").filter(Boolean)) {
      const id = `${region}/${department}`;
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  return counts;
}
