import { expect, test } from "vitest";
import { cardStyle } from "#charts/chartStyle.ts";
import type { Locale } from "#domain/locale.ts";
import { en } from "#i18n/en.ts";
import { plainText } from "#i18n/sentence.ts";
import { zh } from "#i18n/zh.ts";
import { realDataset } from "#mocks/realDataset.ts";
import { readView } from "#url/view.ts";
import { themeContent } from "./themeContent.ts";

const dataset = await realDataset();
const { view } = readView(new URLSearchParams(), dataset);
const wordings = { zh, en };

/** The jobs of Hubei, as the page of the region shows them. */
function jobsOfHubei(locale: Locale) {
  const hubei = dataset.regions.filter(({ code }) => code === "420000");
  const figures = dataset.figures.filter(({ region }) => region.code === "420000");
  const content = themeContent(
    {
      theme: "jobs",
      figures: figures.filter(({ indicator }) => indicator.theme === "jobs"),
      reopening: figures.filter(({ indicator }) => indicator.id === "reopening_rate"),
    },
    { dataset, view, onShow: { ...dataset, figures, regions: hubei } },
  );
  return content(cardStyle("light", { locale, wording: wordings[locale] }));
}

test("keeps the reopening rates that stand beside staff return rates in the table and among the dates", () => {
  const { figures, latest, drawn, subtitle } = jobsOfHubei("zh");
  const inTable = new Set(figures.map(({ id }) => id));

  expect(drawn.filter(({ id }) => !inTable.has(id))).toEqual([]);
  expect(latest.map(({ figure }) => figure.indicator.id)).toContain("reopening_rate");
  expect(figures.filter(({ id }) => id === "F104")).toHaveLength(1);
  expect(subtitle).toContain("截至 2020-03-23 至 2020-04-17");
});

test("says of each rate of Hubei that it names whose it is and of which day", () => {
  expect(plainText(jobsOfHubei("zh").headline)).toBe(
    "用工：湖北省返岗率 41.7%（企业，截至 2020-03-23）；湖北省返岗率 93%（规上工业企业，截至 2020-04-17）；湖北省返岗率 66.3%（四上企业，截至 2020-03-31）；共 8 条",
  );
  expect(plainText(jobsOfHubei("en").headline)).toBe(
    "Jobs: Hubei, staff return rate 41.7% (Enterprises, as of 2020-03-23); Hubei, staff return rate 93% (Industrial enterprises above designated size, as of 2020-04-17); Hubei, staff return rate 66.3% (“Four-above” enterprises, as of 2020-03-31); 8 figures in all",
  );
});
