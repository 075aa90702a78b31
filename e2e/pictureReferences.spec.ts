import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "./board.ts";
import { openExport, savedFile, textOf } from "./exportPage.ts";
import { referencePictures } from "./referencePictures.ts";
import { differences, svgLines } from "./svgLines.ts";

for (const { file, view, chart, choices } of referencePictures) {
  test(`the picture "${file}" consists of what its reference does`, async ({ page }) => {
    await page.goto(view);
    const figure = page.locator(`figure[data-chart="${chart}"]`);
    await expect(figure).toHaveAttribute("data-ready", "true");
    const dialog = await openExport(page, figure);
    const lines = svgLines(textOf(await savedFile(page, dialog, choices)));
    const place = `e2e/references/${file}.svg`;
    // tools/references.ts: whoever renews them reads what changed in the commit.
    if (process.env.RENEW_REFERENCES) writeFileSync(place, `${lines.join("\n")}\n`);
    const reference = existsSync(place) ? svgLines(readFileSync(place, "utf8")) : [];

    expect(differences(reference, lines), `${place}: npm run references renews it`).toEqual([]);
    expect(lines, "in the same order").toEqual(reference);
  });
}
