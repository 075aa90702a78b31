import fc from "fast-check";
import { expect, test } from "vitest";
import { themes } from "#domain/indicator.ts";
import { locales } from "#domain/locale.ts";
import { datasetOf, populations, regions } from "#mocks/sampleFigures.ts";
import { readAddress, writeAddress } from "./address.ts";
import { type DataChoices, everyFigure } from "./dataChoices.ts";
import { appearances, readDisplay } from "./display.ts";
import { measureOrders, timeLimits } from "./measureChoices.ts";
import { presentWindows, stageThemes } from "./presentChoices.ts";
import { eventModes, rateModes, readView, scales, type View, writeView } from "./view.ts";

const dataset = datasetOf([]);
const codes = Object.values(regions).map(({ code }) => code);
const read = (query: string) => readView(new URLSearchParams(query), dataset);

const usual: View = {
  locale: "zh",
  appearance: null,
  regions: null,
  from: null,
  to: null,
  population: null,
  scale: "linear",
  rates: "latest",
  seen: null,
  events: "off",
  open: new Set(),
  compare: new Map(),
  figure: null,
  paragraph: null,
  briefing: null,
  deck: null,
  measures: { department: null, limit: "all", order: "region", search: "" },
  data: everyFigure,
  present: { slide: null, theme: null, every: null, window: null },
};

test("leaves to the board what an address does not name", () => {
  expect(read("")).toEqual({ view: usual, dropped: [] });
});

test("reads everything that a link can bring back", () => {
  const query =
    "regions=210105,211200&from=2020-03&to=2022-06-25&population=planned-projects&scale=log&rates=time&lang=en&appearance=dark";

  expect(read(query)).toEqual({
    view: {
      ...usual,
      locale: "en",
      appearance: "dark",
      regions: new Set(["210105", "211200"]),
      from: "2020-03",
      to: "2022-06-25",
      population: "planned-projects",
      scale: "log",
      rates: "time",
    },
    dropped: [],
  });
});

test("takes an empty list of regions for none chosen, which is not the board's own choice", () => {
  expect(read("regions=")).toEqual({ view: { ...usual, regions: new Set() }, dropped: [] });
  expect(writeView({ ...usual, regions: new Set() }, dataset).toString()).toBe("regions=");
});

test("writes nothing of what the board would choose itself", () => {
  expect(writeView(usual, dataset).toString()).toBe("");
});

test.each(["2022", "2022-06", "2022-06-15"])("takes a period of %s alone for one in order", (date) => {
  expect(read(`from=${date}&to=${date}`)).toEqual({ view: { ...usual, from: date, to: date }, dropped: [] });
});

test.each([
  ["2022-06", "2022-05"],
  ["2022-06-15", "2022-06-14"],
  ["2023", "2022-12"],
])("drops a period from %s to %s, both ends of it", (from, to) => {
  expect(read(`from=${from}&to=${to}`)).toEqual({ view: usual, dropped: [`from=${from}`, `to=${to}`] });
});

test.each([
  ["2022-06-15", "2022-06"],
  ["2022-06", "2022"],
  ["2022-06-30", "2022"],
])("keeps a period from %s to %s, which reaches to the end of its month or year", (from, to) => {
  expect(read(`from=${from}&to=${to}`)).toEqual({ view: { ...usual, from, to }, dropped: [] });
});

test("reads language and appearance before there is any data", () => {
  const display = (query: string) => readDisplay(new URLSearchParams(query));

  expect(display("lang=en&appearance=light")).toEqual({ locale: "en", appearance: "light" });
  expect(display("lang=de&appearance=neon")).toEqual({ locale: "zh", appearance: null });
});

const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const period = fc
  .tuple(
    fc.constantFrom("2019-12", "2020", "2020-02-29", "2020-03"),
    fc.constantFrom("2020-03", "2022", "2022-06-25", "2023-01"),
  )
  .chain(([from, to]) => fc.tuple(fc.constantFrom(from, null), fc.constantFrom(to, null)));
const words = fc
  .string({ minLength: 1, maxLength: 100, unit: "grapheme" })
  .filter((text) => text.length <= 100 && text.trim() !== "");
const chosenData: DataChoices = {
  ...everyFigure,
  find: "a & b = c",
  filters: new Map([["value", ">=1万"]]),
  columns: new Set(["value"]),
};
const chart = fc.constantFrom("reopening-rate", "loan-volume", "refund-total");
const comparison = fc.record({
  against: fc.constantFrom(null, "F036", "F178/F179"),
  isConfirmed: fc.boolean(),
});
const views = fc
  .record({
    locale: fc.constantFrom(...locales),
    appearance: orNull(fc.constantFrom(...appearances)),
    regions: orNull(fc.subarray(codes).map((chosen) => new Set(chosen))),
    period,
    population: orNull(fc.constantFrom(...Object.values(populations).map(({ id }) => id))),
    scale: fc.constantFrom(...scales),
    rates: fc.constantFrom(...rateModes),
    seen: fc.constantFrom(null, "2020-04-01"),
    events: fc.constantFrom(...eventModes),
    open: fc.subarray([...themes]).map((open) => new Set(open)),
    compare: fc
      .uniqueArray(fc.tuple(chart, comparison), { selector: ([name]) => name })
      .map((comparisons) => new Map(comparisons)),
    figure: fc.constantFrom(null, "F036", "F178/F179"),
    paragraph: fc.constantFrom(null, "14"),
    briefing: fc.constantFrom(null, "mb1-x2"),
    deck: fc.constantFrom(null, "q1YqSy0qzszPU7JS-_x"),
    measures: fc.record({
      department: orNull(words),
      limit: fc.constantFrom(...timeLimits),
      order: fc.constantFrom(...measureOrders),
      search: fc.oneof(fc.constant(""), words),
    }),
    data: fc.constantFrom(everyFigure, chosenData),
    present: fc.record({
      slide: fc.constantFrom(null, "3", "12.2"),
      theme: orNull(fc.constantFrom(...stageThemes)),
      every: fc.constantFrom(null, "20"),
      window: orNull(fc.constantFrom(...presentWindows)),
    }),
  })
  .map(({ period: [from, to], ...view }): View => ({ ...view, from, to }));

test("reads back every view that it writes, also through an address", () => {
  fc.assert(
    fc.property(views, (view) => {
      const parameters = writeView(view, dataset);
      const linked = readAddress(writeAddress({ path: "/", parameters })).parameters;

      expect(readView(parameters, dataset)).toEqual({ view, dropped: [] });
      expect(readView(linked, dataset)).toEqual({ view, dropped: [] });
    }),
  );
});

test("holds to the first of a repeated parameter and tells of the other", () => {
  expect(read("scale=log&scale=linear")).toMatchObject({ view: { scale: "log" }, dropped: ["scale=linear"] });
});

test.each([
  ["compare=loan-volume:rank!,reopening-rate:F160", "loan-volume", { against: null, isConfirmed: true }],
  [
    "compare=loan-volume:rank!,reopening-rate:F160",
    "reopening-rate",
    { against: "F160", isConfirmed: false },
  ],
])("reads from %s what the reader asked of %s", (query, name, asked) => {
  expect(read(query).view.compare.get(name)).toEqual(asked);
});

test("drops a comparison that names no chart or figure, and the second one of a chart", () => {
  const { view, dropped } = read("compare=loan-volume,Rate:rank,refund-total:rank,refund-total:F006");

  expect([...view.compare.keys()]).toEqual(["refund-total"]);
  expect(dropped).toEqual(["compare=loan-volume,Rate:rank,refund-total:F006"]);
});

test.each([
  "figure=__proto__",
  "figure=F1/F2/F3",
  "seen=2020-04",
  "seen=today",
  "open=weather",
  "events=yes",
])("drops %s", (query) => {
  expect(read(query)).toEqual({ view: usual, dropped: [query] });
});
