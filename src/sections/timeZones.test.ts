import { afterEach, expect, test, vi } from "vitest";
import { cardStyle } from "#charts/chartStyle.ts";
import { checkedPackage } from "#dataset/checkedPackage.ts";
import { samplePackage, sampleTables } from "#dataset/samplePackage.ts";
import { dateOfDay, dayNumber, firstDay, lastDay } from "#domain/asOf.ts";
import { reopeningRates } from "#domain/reopeningRates.ts";
import { datasetSeenOn } from "#domain/seenOn.ts";
import { timeGroups } from "#domain/timeGroups.ts";
import { csvOf } from "#export/tables/csvOf.ts";
import { tableOf } from "#export/tables/sampleTable.ts";
import { citationEn, citationZh } from "#i18n/citation.ts";
import { en } from "#i18n/en.ts";
import { faultSentence } from "#i18n/faultSentence.ts";
import { asOfLabel } from "#i18n/figureWording.ts";
import { zh } from "#i18n/zh.ts";
import { realDataset } from "#mocks/realDataset.ts";
import { readView } from "#url/view.ts";
import { timeContent } from "./timeContent.ts";

const zones = ["Asia/Shanghai", "UTC", "America/Los_Angeles", "Pacific/Kiritimati", "America/Sao_Paulo"];
const clocks = ["2015-06-30T23:59:59Z", "2026-11-24T12:00:00Z", "2035-01-01T00:00:00Z"];
const zoneOfMachine = process.env.TZ;

afterEach(() => {
  vi.useRealTimers();
  if (zoneOfMachine === undefined) Reflect.deleteProperty(process.env, "TZ");
  else process.env.TZ = zoneOfMachine;
});

/** Everything that the board says of dates, in both languages: read, checked, drawn, cited and exported anew. */
async function allTexts(): Promise<readonly string[]> {
  const dataset = await realDataset();
  const { view } = readView(new URLSearchParams("from=2020-02&to=2022-06"), dataset);
  const rates = reopeningRates(dataset.figures, dataset.indicators);
  const contents = timeGroups(rates, dataset.indicators).map((group) =>
    timeContent(group, { dataset, hasEvents: true }),
  );
  const languages = [
    { locale: "zh", wording: zh },
    { locale: "en", wording: en },
  ] as const;
  const shown = contents.flatMap((content) =>
    languages.map((language) => {
      const { title, subtitle, notes } = content(cardStyle("light", language));
      return JSON.stringify([title, subtitle, notes]);
    }),
  );
  return [
    JSON.stringify([view, dataset.revisions, dataset.created]),
    ...shown,
    ...dataset.figures.flatMap((figure) => [
      asOfLabel(figure),
      citationZh(figure, dataset.created),
      citationEn(figure, dataset.created),
    ]),
    csvOf(tableOf(dataset.figures)),
    JSON.stringify(datasetSeenOn(dataset, "2020-04-01").dataset.figures.map(({ id }) => id)),
    ...(await faultTexts()),
    ...daysOfYears(),
  ];
}

/** Dates that are mended, refused and compared. */
async function faultTexts(): Promise<readonly string[]> {
  const [figure = {}] = sampleTables.figures;
  const written = [
    "2022/4/17",
    "2022年4月17日",
    "2022-02-30",
    "2022/4/1",
    "2062-04-17",
    "2022-04-30",
    "2022-04",
  ];
  const figures = written.map((as_of, index) => ({
    ...figure,
    id: `F00${index}`,
    paragraph: String(index + 1),
    as_of,
  }));
  const { dataset, faults } = await checkedPackage(samplePackage({ figures }));
  const dates = dataset?.figures.map(({ asOf }) => asOf.date) ?? [];
  return [...dates, ...faults.map(faultSentence.zh), ...faults.map(faultSentence.en)];
}

function daysOfYears(): readonly string[] {
  const first = dayNumber("2019-01-01");
  return Array.from({ length: dayNumber("2027-12-31") - first + 1 }, (_, index) => {
    const day = dateOfDay(first + index);
    return [day, lastDay(day.slice(0, 7)), firstDay(day.slice(0, 4)), dayNumber(day)].join();
  });
}

/** The difference to UTC on a day on which none of the zones has summer time alone. */
function offset(): number {
  return new Date(2022, 0, 1).getTimezoneOffset();
}

test("says the same of every date in five time zones, by clocks of 2015, today and 2035", async () => {
  const expected = await allTexts();
  const offsets = new Set<number>();
  for (const zone of zones) {
    process.env.TZ = zone;
    offsets.add(offset());
    for (const clock of clocks) {
      vi.useFakeTimers({ toFake: ["Date"], now: new Date(clock) });
      expect(new Date().toISOString()).toBe(new Date(clock).toISOString());
      expect(await allTexts()).toEqual(expected);
      vi.useRealTimers();
    }
  }

  // Else the zones would not have been in force, and nothing shown.
  expect(offsets.size).toBe(zones.length);
});
