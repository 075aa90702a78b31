import { existsSync, readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { addressesAllowed, foreignWords } from "./distRules.ts";

const firstViewLimit = 230_000;
/** Of the board as one file, so that it goes by mail. */
const portableLimit = 3_000_000;
const portableFile = "dist-portable/reopening-board.html";

const files = filesIn("dist");
const firstView = scriptsFromTheStart();
const firstViewSize = firstView
  .map((file) => gzipSync(readFileSync(join("dist", file))).length)
  .reduce((sum, size) => sum + size, 0);
const faults = [...textFaults(), ...copyFaults(), ...portableFaults()];

if (files.some((file) => file.endsWith(".map"))) faults.push("dist holds a source map");
if (firstView.length === 0) faults.push("index.html loads no script");
if (firstViewSize > firstViewLimit)
  faults.push(`the first view needs more than ${kilobytes(firstViewLimit)}`);

console.log(`JavaScript of the first view: ${kilobytes(firstViewSize)} gzip in ${firstView.length} files`);
for (const fault of faults) console.error(`dist: ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** The scripts that index.html names and all that they import at once; what is imported later does not count. */
function scriptsFromTheStart(): string[] {
  const page = readFileSync("dist/index.html", "utf8");
  const known = new Set([...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, file = ""]) => file));
  // A set that grows while it is walked is walked to its end.
  for (const file of known) {
    const script = readFileSync(join("dist", file), "utf8");
    for (const [, from = ""] of script.matchAll(/(?:\bfrom|\bimport)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g)) {
      known.add(posix.join(posix.dirname(file), from));
    }
  }
  return [...known];
}

function textFaults(): string[] {
  return files
    .filter((file) => /\.(js|css|html)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join("dist", file), "utf8");
      const words = [process.cwd(), `${homedir()}/`, ...foreignWords].filter((word) => text.includes(word));
      const addresses = text.match(/https?:\/\/[^\s"'`<>)\\]+/g) ?? [];
      const strangers = addresses.filter(
        (address) => !addressesAllowed.some((start) => address.startsWith(start)),
      );
      return [...new Set([...words, ...strangers])].map((found) => `${file} contains ${found}`);
    });
}

/** The board as one file is the template in dist with data, small enough, and names no other file. */
function portableFaults(): string[] {
  if (!existsSync(portableFile)) return [`${portableFile} is missing: npm run build:portable`];
  const page = readFileSync(portableFile, "utf8");
  const size = Buffer.byteLength(page);
  const template = readFileSync("dist/portable.html", "utf8");
  const [board = ""] = template.split(/(?=<script type="application\/json"[^>]*><\/script>\n<script)/);
  console.log(`The board as one file: ${kilobytes(size)}`);
  return [
    ...(size > portableLimit ? [`${portableFile} is larger than ${kilobytes(portableLimit)}`] : []),
    ...(page.startsWith(board) ? [] : [`${portableFile} is not made from the template in dist`]),
    ...(/ (?:src|href)="(?!data:)/.test(page.replace(/<script.*?<\/script>/gs, ""))
      ? [`${portableFile} names another file`]
      : []),
  ];
}

/** What lies in public is served byte for byte as it was written, the data package above all. */
function copyFaults(): string[] {
  return filesIn("public")
    .filter((file) => {
      const copy = join("dist", file);
      return !existsSync(copy) || !readFileSync(join("public", file)).equals(readFileSync(copy));
    })
    .map((file) => `${file} is not the one in public`);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(folder, posix.join(entry.parentPath.replaceAll("\\", "/"), entry.name)));
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
