import fc from "fast-check";
import { expect, test } from "vitest";
import { datasetOf, populations, regions } from "#mocks/sampleFigures.ts";
import { readAddress, writeAddress } from "./address.ts";
import { readView, writeView } from "./view.ts";

const dataset = datasetOf([]);
const read = (query: string) => readView(readAddress(`#/?${query}`).parameters, dataset);

const untouched = read("").view;

test.each([
  ["from=2022-13", ["from=2022-13"]],
  ["from=__proto__&to=javascript:alert(1)", ["from=__proto__", "to=javascript:alert(1)"]],
  ["population=__proto__", ["population=__proto__"]],
  ["population=%3Cscript%3E", ["population=<script>"]],
  ["scale=constructor&rates=toString", ["scale=constructor", "rates=toString"]],
  ["lang=__proto__&appearance=hasOwnProperty", ["lang=__proto__", "appearance=hasOwnProperty"]],
  ["lang=EN", ["lang=EN"]],
  ["__proto__=1&constructor=2", ["__proto__=1", "constructor=2"]],
  ["region=210105", ["region=210105"]],
  ["population=%E0%A4%A", ["population=\ufffd%A"]],
  ["from=&to=&population=", ["from=", "to=", "population="]],
  ["scale", ["scale="]],
  ["regions=999999", ["regions=999999"]],
  ["regions=%00", ["regions=\u0000"]],
  ["from=2022-06&to=2020-03", ["from=2022-06", "to=2020-03"]],
])("drops %j with a notice and keeps the board's own choice", (query, dropped) => {
  expect(read(query)).toEqual({ view: untouched, dropped: expect.arrayContaining(dropped) });
  expect(read(query).dropped).toHaveLength(dropped.length);
});

test("keeps the good parts of an address beside the bad ones", () => {
  const { view, dropped } = read("regions=210105,nowhere&from=2022-04&to=yesterday&scale=log");

  expect(view).toEqual({ ...untouched, regions: new Set(["210105"]), from: "2022-04", scale: "log" });
  expect(dropped).toEqual(["to=yesterday", "regions=nowhere"]);
});

test.each(["regions", "from", "population", "lang", "nonsense"])(
  "tells ten thousand letters of %s in no more than sixty",
  (name) => {
    const { view, dropped } = read(`${name}=${"x".repeat(10_000)}`);

    expect(view).toEqual(untouched);
    expect(dropped).toEqual([`${`${name}=`.padEnd(60, "x")}…`]);
  },
);

test("tells three thousand unknown regions in one short notice", () => {
  const { view, dropped } = read(`regions=${"9,".repeat(3000)}`);

  expect([view, dropped.length, dropped[0]?.length]).toEqual([untouched, 1, 61]);
});

const name = fc.oneof(
  fc.constantFrom("regions", "from", "to", "population", "scale", "rates", "lang", "appearance", "__proto__"),
  fc.string({ unit: "binary", maxLength: 5 }),
);
const text = fc.oneof(
  fc.constantFrom("CN*", "210105", "2022", "2022-06-31", "log", "en", "javascript:alert(1)", "%E0%A4%A", "*"),
  fc.string({ unit: "binary", maxLength: 80 }),
);
const query = fc
  .array(fc.tuple(name, text), { maxLength: 12 })
  .map((pairs) => pairs.map((pair) => pair.join("=")).join("&"));

test("never breaks on an address, and gives only what the data set has", () => {
  const codes = new Set(Object.values(regions).map(({ code }) => code));
  const ids = Object.values(populations).map(({ id }): string | null => id);
  fc.assert(
    fc.property(query, (hostile) => {
      const { view, dropped } = read(hostile);

      expect([...(view.regions ?? [])].filter((code) => !codes.has(code))).toEqual([]);
      expect([null, ...ids]).toContain(view.population);
      expect(dropped.every((part) => part.length <= 61)).toBe(true);
    }),
  );
});

test("reads any address into a view that survives being written and read again", () => {
  fc.assert(
    fc.property(query, (hostile) => {
      const { view } = read(hostile);
      const address = writeAddress({ path: "/", parameters: writeView(view, dataset) });

      expect(readView(readAddress(address).parameters, dataset)).toEqual({ view, dropped: [] });
    }),
  );
});
