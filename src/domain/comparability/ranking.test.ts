import { expect, test } from "vitest";
import { figure, regions } from "#mocks/sampleFigures.ts";
import { ranking } from "./ranking.ts";

const { shenyang, dalian, anshan, tieling } = regions;

test("ranks by value, equal values sharing a place and the next one counting on", () => {
  const figures = [
    figure({ region: shenyang, value: 80 }),
    figure({ region: dalian, value: 90 }),
    figure({ region: anshan, value: 90 }),
    figure({ region: tieling, value: 70 }),
  ];

  expect(ranking(figures).map(({ figure: { region }, rank }) => [region.name.zh, rank])).toEqual([
    ["大连市", 1],
    ["鞍山市", 1],
    ["沈阳市", 3],
    ["铁岭市", 4],
  ]);
});

test("ranks nothing where there is nothing", () => {
  expect(ranking([])).toEqual([]);
});
