import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { compareDates, dateOfDay, dayNumber, firstDay, isCalendarDate, lastDay } from "./asOf.ts";

const days = fc.integer({ min: dayNumber("2019-01-01"), max: dayNumber("2027-12-31") });

/** A date as a report may give it: a day, its month alone or its year alone. */
const dates = fc
  .tuple(days, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => dateOfDay(day).slice(0, length));

test.each(["2022", "2022-06", "2022-12", "2022-06-30", "2020-02-29", "2000-02-29", "2024-02-29"])(
  "takes %s for a date of the calendar",
  (text) => {
    expect(isCalendarDate(text)).toBe(true);
  },
);

test.each([
  ["", "22", "2022-", "2022-6", "2022-6-9", "2022-00", "2022-13", "2022-06-00", "2022-06-31", "2022-6-09"],
  ["2021-02-29", "2022-02-29", "1900-02-29", "2023-02-29", "2022-04-31", "2022-11-31"],
  ["2022-06-25T00:00", "2022/06/25", "20220625", "2022-06-25 ", " 2022-06-25", "2022-06-25\n", "-2022-06"],
  ["２０２２-06", "2022年6月", "today", "NaN", "__proto__", "2022-06-1e", "+022-06", "12022-06-25"],
])("takes none of %s, %s, %s … for a date", (...texts) => {
  expect(texts.filter(isCalendarDate)).toEqual([]);
});

test.each([
  ["2022", "2022-01-01", "2022-12-31"],
  ["2022-06", "2022-06-01", "2022-06-30"],
  ["2022-12", "2022-12-01", "2022-12-31"],
  ["2020-02", "2020-02-01", "2020-02-29"],
  ["2021-02", "2021-02-01", "2021-02-28"],
  ["2022-06-25", "2022-06-25", "2022-06-25"],
])("lets %s reach from %s to %s", (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});

test.each([
  ["2022-06-25", "2022-06-26", -1],
  ["2022-06", "2022-06-29", 1],
  ["2022-06", "2022-06-30", 0],
  ["2022", "2022-12-31", 0],
  ["2022", "2023-01", -1],
  ["2020-02", "2020-02-29", 0],
  ["2022-09", "2022-10", -1],
])("compares %s with %s as %i", (a, b, order) => {
  expect(compareDates(a, b)).toBe(order);
  expect(compareDates(b, a)).toBe(0 - order);
});

test("sorts any dates by the last day that they may mean", () => {
  fc.assert(
    fc.property(fc.array(dates), (some) => {
      const sorted = [...some].sort(compareDates).map(dayNumber);

      expect(sorted).toEqual(some.map(dayNumber).sort((a, b) => a - b));
    }),
  );
});

test.each([
  ["1970-01-01", 0],
  ["1969-12-31", -1],
  ["2020-02-29", 18321],
  ["2020-03-01", 18322],
  ["2020-02", 18321],
  ["2022", 19357],
])("numbers %s as day %i", (date, day) => {
  expect(dayNumber(date)).toBe(day);
});

test("gives every day from 2019 to 2027 a number of its own that reads back to it", () => {
  const all = Array.from({ length: 3287 }, (_, index) => dayNumber("2019-01-01") + index);
  const texts = all.map(dateOfDay);

  expect([texts[0], texts.at(-1), new Set(texts).size]).toEqual(["2019-01-01", "2027-12-31", 3287]);
  expect(texts.map(dayNumber)).toEqual(all);
  expect(texts.filter((text) => !isCalendarDate(text) || firstDay(text) !== lastDay(text))).toEqual([]);
});

test("keeps every date a date of the calendar when it is taken to its first and last day", () => {
  fc.assert(
    fc.property(dates, (date) => {
      const reach = [firstDay(date), lastDay(date)];

      expect(reach.every((day) => isCalendarDate(day) && day.startsWith(date))).toBe(true);
    }),
  );
});

test.each(["Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati", "America/St_Johns", "UTC"])(
  "reads the same days in %s, and on its days of changing clocks",
  (zone) => {
    vi.stubEnv("TZ", zone);
    const there = [
      Intl.DateTimeFormat().resolvedOptions().timeZone,
      ...["2022-04-17", "2022-03-13", "2022-11-06", "2020-02", "2022"].map((date) => dayNumber(date)),
      ...[18322, 19099].map(dateOfDay),
      lastDay("2020-02"),
    ];
    vi.unstubAllEnvs();

    expect(there).toEqual([
      zone,
      19099,
      19064,
      19302,
      18321,
      19357,
      "2020-03-01",
      "2022-04-17",
      "2020-02-29",
    ]);
  },
);
