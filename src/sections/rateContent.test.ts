import { expect, test } from "vitest";
import { cardStyle } from "#charts/chartStyle.ts";
import { ratePopulations, reopeningRates } from "#domain/reopeningRates.ts";
import { en } from "#i18n/en.ts";
import { realDataset } from "#mocks/realDataset.ts";
import { readView } from "#url/view.ts";
import { rateContent } from "./rateContent.ts";

const dataset = await realDataset();
const rates = reopeningRates(dataset.figures, dataset.indicators);
const populations = ratePopulations(rates);
const [first] = populations;
const style = cardStyle("light", { locale: "en", wording: en });

/** The rates of industry in the whole country, under an address. */
function contentAt(address: string) {
  const { view } = readView(new URLSearchParams(address), dataset);
  const population = dataset.populations.find(({ id }) => id === view.population) ?? first?.population;
  if (!population) throw new Error("a population");
  const ofPopulation = rates.filter((rate) => rate.population === population);
  return rateContent({ ofPopulation, population, populations }, { dataset, view, onShow: dataset })(style);
}

test("counts over time the regions that are drawn, not all that report", () => {
  const { subtitle, drawn } = contentAt("rates=time&population=industry-above-size");

  expect(new Set(drawn.map(({ region }) => region.code))).toEqual(new Set(["420000"]));
  expect(subtitle).toMatch(/drawn: 1 of \d+ provinces chosen$/);
  expect(subtitle).not.toContain("reported by");
});

test("counts of the newest rates all regions that report", () => {
  expect(contentAt("population=industry-above-size").subtitle).toMatch(/reported by .* chosen$/);
});
