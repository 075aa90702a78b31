import fc from "fast-check";
import { pngWithTrace } from "#export/trace/pngTrace.ts";
import { svgWithTrace } from "#export/trace/svgTrace.ts";
import { hostileText } from "#mocks/hostileText.ts";
import { expect, test } from "./board.ts";
import { plainPng } from "./droppedFile.ts";

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4"/></svg>';
const trace = {
  chart: "refund-total",
  title: "",
  sources: [],
  asOf: ["2022-06"],
  version: "1",
  address: "#/",
};
// Two thousand, and the same ones at each run, so that a fault can be seen again.
const titles = fc.sample(hostileText, { numRuns: 2000, seed: 4 });

test("the browser's own parser takes two thousand hostile traces in SVG for well-formed and inert", async ({
  page,
}) => {
  await page.goto("about:blank");
  const pictures = titles.map((title) =>
    svgWithTrace(svg, { ...trace, title, sources: [title, title], version: title }),
  );
  const faults = await page.evaluate((texts) => {
    const dublinCore = "http://purl.org/dc/elements/1.1/";
    return texts.filter((text) => {
      const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
      const sources = [...parsed.getElementsByTagNameNS(dublinCore, "source")].map(
        ({ textContent }) => textContent,
      );
      const [title] = parsed.getElementsByTagNameNS(dublinCore, "title");
      const isWhole = sources.length === 2 && sources.every((source) => source === title?.textContent);
      return (
        !isWhole ||
        parsed.querySelectorAll("parsererror, script, img").length > 0 ||
        !parsed.querySelector("rect")
      );
    });
  }, pictures);

  expect(faults).toEqual([]);
});

test("the browser draws a PNG with all of them in its trace", async ({ page }) => {
  await page.goto("about:blank");
  const png = pngWithTrace(await plainPng(page), { ...trace, title: titles.join("") }, 300);
  const size = await page.evaluate(async (text) => {
    const image = new Image();
    image.src = `data:image/png;base64,${text}`;
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  }, Buffer.from(png).toString("base64"));

  expect(size).toEqual([300, 150]);
});
