import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { DESCRIPTOR_FILE, descriptorOfBytes } from "#dataset/files/descriptor.ts";
import { carriedText } from "#dataset/sources/carriedPackage.ts";
import { packedPage } from "#handover/portablePage.ts";

// Puts the data of the built board into its portable template, as "take along" does in the browser.
const descriptor = readFileSync(`dist/data/${DESCRIPTOR_FILE}`);
const paths = descriptorOfBytes(descriptor).resources.map(({ path }) => path);
const read = new Map([
  [DESCRIPTOR_FILE, descriptor],
  ...paths.map((path) => [path, readFileSync(`dist/data/${path}`)] as const),
]);
const template = readFileSync("dist/portable.html", "utf8");
const page = packedPage(template, { data: carriedText({ named: null, read }), briefing: "" });
if (page === null) throw new Error("dist/portable.html is no portable board.");

mkdirSync("dist-portable", { recursive: true });
writeFileSync("dist-portable/reopening-board.html", page);
console.log(`dist-portable/reopening-board.html: ${(Buffer.byteLength(page) / 1000).toFixed(1)} kB`);
