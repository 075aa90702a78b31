import { expect, test } from "vitest";
import { figure, reports } from "#mocks/sampleFigures.ts";
import { citationEn, citationZh } from "./citation.ts";

const online = figure({
  paragraph: 18,
  report: {
    ...reports.huanggu,
    publisher: { zh: "中国工业报", en: "China Industry News" },
    address: "http://news.example/huanggu",
  },
});
const bare = figure({ report: reports.tieling });

test("cites a report with address by GB/T 7714-2015 as an online document", () => {
  expect(citationZh(online, "2026-11-24")).toBe(
    "中国工业报. 皇姑区助推企业复工复产[EB/OL]. (2022-04-29)[2026-11-24]. http://news.example/huanggu. 第 18 段.",
  );
});

test("cites a report of which neither publisher nor address is known by its title and month", () => {
  expect(citationZh(bare, "2026-11-24")).toBe("铁岭驻企服务[Z]. 2020-03.");
});

test("cites in English with the printed title beside the translation, and the day of reading", () => {
  expect(citationEn(online, "2026-11-24")).toBe(
    "China Industry News. (2022, April 29). Huanggu helps firms reopen [皇姑区助推企业复工复产]. Para. 18. Retrieved November 24, 2026, from http://news.example/huanggu",
  );
});

test.each([
  ["2020-03", "(2020, March)."],
  ["2022", "(2022)."],
])("says no more of the date %s than the report does", (date, expected) => {
  const dated = figure({ report: { ...reports.tieling, published: { date, basis: "inferred" } } });

  expect(citationEn(dated, "2026-11-24")).toContain(expected);
});
