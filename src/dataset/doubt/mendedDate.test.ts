import { expect, test } from "vitest";
import { dateOfDay, dayNumber } from "#domain/asOf.ts";
import { mendedDate } from "./mendedDate.ts";

const days = Array.from({ length: dayNumber("2027-12-31") - dayNumber("2019-01-01") + 1 }, (_, index) =>
  dateOfDay(dayNumber("2019-01-01") + index),
);

test("reads every day of nine years in every form", () => {
  for (const day of days) {
    const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
    const forms = [
      `${year}.${month}.${date}`,
      `${year}年${month}月${date}日`,
      `${year} 年 ${month} 月 ${date} 号`,
      `${year}-${month}-${date}`,
      day.replaceAll("-", ""),
    ];
    expect(new Set(forms.map((form) => mendedDate(form)?.text))).toEqual(new Set([day]));
    const parted = mendedDate(`${year}/${month}/${date}`);
    // Excel writes the month 2022-06 as 2022/6/1, so that strokes with a first are two dates and not one.
    expect(parted).toEqual({ text: day, month: date === 1 ? day.slice(0, -3) : null });
  }
});

test.each([
  ["2022/04/17 0:00", "2022-04-17"],
  ["２０２２／４／１７", "2022-04-17"],
  ["2022年4月", "2022-04"],
  ["2022/4", "2022-04"],
  ["2022年", "2022"],
])("reads %s as %s", (cell, text) => {
  expect(mendedDate(cell)?.text).toBe(text);
});

test.each([
  "2022-02-30",
  "2022/2/30",
  "2022年13月",
  "4/17",
  "4月17日",
  "17/4/2022",
  "4/17/22",
  "22/4/17",
  "2022.1",
  "2022.10",
  "44668",
  "202204",
  "Apr-22",
  "2022/4.17",
  "2022/4/17 13:00",
  "２０２２",
  "去年",
])("takes %s for no certain date", (cell) => {
  expect(mendedDate(cell)).toBeNull();
});
