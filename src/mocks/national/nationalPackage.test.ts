import Papa from "papaparse";
import { expect, test } from "vitest";
import { nationalPackage } from "./nationalPackage.ts";

const national = nationalPackage();
const figures = rowsOf("figures");

function rowsOf(table: string): readonly Readonly<Record<string, string>>[] {
  const text = (national.get(`${table}.csv`) ?? "").slice(1).trimEnd();
  return Papa.parse<Record<string, string>>(text, { header: true }).data;
}

function share(rows: number): number {
  return rows / figures.length;
}

test("the same seed gives the same bytes, another seed others", () => {
  expect([...nationalPackage()]).toEqual([...national]);
  expect(nationalPackage(7).get("figures.csv")).not.toBe(national.get("figures.csv"));
});

test("the nation has 31 provinces and 333 prefectures, each with the code and name of GB/T 2260", () => {
  const regions = rowsOf("regions");
  const ofLevel = (level: string) => regions.filter((region) => region.level === level);

  expect([ofLevel("nation").length, ofLevel("province").length, ofLevel("prefecture").length]).toEqual([
    1, 31, 333,
  ]);
  expect(regions.filter(({ name_zh }) => name_zh === "")).toEqual([]);
  expect(regions.find(({ code }) => code === "211200")).toEqual({
    code: "211200",
    level: "prefecture",
    parent: "210000",
    name_zh: "铁岭市",
    name_en: "Prefecture 211200 (Liaoning)",
    code_source: "GB/T 2260",
  });
});

test("figures run weekly over a year that ends when the package was made", () => {
  const days = [...new Set(figures.map(({ as_of }) => as_of))];

  expect(days).toHaveLength(52);
  expect([days[0], days.at(-1)]).toEqual(["2025-11-30", "2026-11-22"]);
});

test("about one figure in twenty is missing, one in ten bounded, a few rates are left to derive", () => {
  const complete = 365 * (52 * 3 + 13 * 5);

  expect(figures.length / complete).toBeCloseTo(0.95, 2);
  expect(share(figures.filter(({ precision }) => precision !== "exact").length)).toBeCloseTo(0.1, 1);
  expect(share(figures.filter(({ value }) => value === "").length)).toBeGreaterThan(0.01);
  expect(figures.filter(({ value, denominator }) => value === "" && denominator === "")).toEqual([]);
});

test("its descriptor counts the rows of every table and says that nothing is real", () => {
  const descriptor: unknown = JSON.parse(national.get("datapackage.json") ?? "");

  expect(descriptor).toMatchObject({
    title: "生成的演练数据，非真实数据",
    resources: ["regions", "indicators", "populations", "reports", "figures", "measures"].map((name) => ({
      name,
      path: `${name}.csv`,
      rowCount: rowsOf(name).length,
    })),
  });
});
