import fc from "fast-check";
import { drawnText } from "#export/picture/drawnText.ts";
import { hostileText } from "#mocks/hostileText.ts";
import { expect, test } from "./board.ts";
import { drawnPicture, measuringPage } from "./drawnPicture.ts";
import { openExport, savedFile, textOf } from "./exportPage.ts";
import { openOverview, paintedChart } from "./overviewPage.ts";
import { pixelsOf } from "./png.ts";

// Two thousand, and the same ones at each run, so that a fault can be seen again.
const labels = fc.sample(hostileText, { numRuns: 2000, seed: 4 });

test("the browser writes two thousand hostile labels as texts of one well-formed, inert SVG and reads them whole", async ({
  page,
}) => {
  await page.goto("about:blank");
  const faults = await page.evaluate((texts) => {
    const namespace = "http://www.w3.org/2000/svg";
    const svg = document.createElementNS(namespace, "svg");
    for (const text of texts) {
      const element = document.createElementNS(namespace, "text");
      element.setAttribute("data-mark", text);
      element.append(document.createTextNode(text));
      svg.append(element);
    }
    const file = new XMLSerializer().serializeToString(svg);
    const parsed = new DOMParser().parseFromString(file, "image/svg+xml");
    const read = [...parsed.querySelectorAll("svg > text")];
    return {
      strangers: parsed.querySelectorAll(":not(svg, text)").length,
      count: read.length,
      wrong: texts.filter((text, at) => read[at]?.textContent !== text),
      wrongNames: texts.filter((text, at) => read[at]?.getAttribute("data-mark") !== text),
    };
  }, labels.map(drawnText));

  expect(faults).toEqual({ strangers: 0, count: 2000, wrong: [], wrongNames: [] });
});

/** Of the signs that every machine with Chinese fonts has: others are named before a picture is made, and some make a table no text at all. */
function writable(text: string): string {
  return [...text.normalize("NFC")]
    .filter((sign) => /[\t -~\u2028-\u202e\u2066-\u2069\u200e\u200f\ufeff长行＝＋－＠]/u.test(sign))
    .join("")
    .slice(0, 40);
}

test("hostile names of regions and a hostile title are texts of the picture and nothing else", async ({
  page,
  context,
}) => {
  const names = [...new Set(labels.map(writable).filter((text) => drawnText(text).trim().length > 1))];
  await page.route("**/data/regions.csv", async (route) => {
    const served = await route.fetch();
    const [head = "", ...rows] = (await served.text()).trimEnd().split(/\r?\n/);
    const hostile = rows.map((row, at) => withName(row, head, names[at] ?? "名"));
    await route.fulfill({ response: served, body: [head, ...hostile].join("\r\n") });
  });
  await openOverview(page, "?regions=210000*");
  const measuring = await measuringPage(context, page);
  const dialog = await openExport(page, await paintedChart(page, "reopening-rate"));
  const title = `</title><script>alert(1)</script>]]>"\u0000\u0008\u202e\ufffe=1+1`;
  const svg = textOf(await savedFile(page, dialog, { format: "SVG", preset: "wide", title, note: title }));
  const picture = await drawnPicture(measuring, svg);

  expect(picture.strangers).toEqual([]);
  expect(picture.charts.flatMap(({ marks }) => marks)).toHaveLength(12);
  expect(picture.texts.filter(({ text }) => text === drawnText(title))).toHaveLength(2);
  expect(svg).not.toMatch(/(?![\n\r\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u);
  expect(pixelsOf(await savedFile(page, dialog, { format: "PNG" }))).toBe("1920x1080");
});

/** The row with another name in both languages. */
function withName(row: string, head: string, name: string): string {
  const columns = head.replace("\uFEFF", "").split(",");
  const quoted = `"${name.replaceAll('"', '""')}"`;
  return row
    .split(",")
    .map((cell, at) => (/^name_/.test(columns[at] ?? "") ? quoted : cell))
    .join(",");
}
