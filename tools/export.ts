import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkedPackage } from "#dataset/checkedPackage.ts";
import { batch } from "./export/batch.ts";
import { batchViews } from "./export/batchViews.ts";
import { type BatchOptions, batchOptions, isFaulty } from "./export/options.ts";
import { OutFolder } from "./export/outFolder.ts";
import { progressLines } from "./export/progressLines.ts";
import { RefusedError } from "./export/RefusedError.ts";
import { servedBoard } from "./export/servedBoard.ts";
import { findBrowser } from "./findBrowser.ts";

/**
 * Exports charts of the built board without a window: `npm run export -- --out FOLDER`. Ends with 0 where every file
 * was made, 1 where some were not, 2 where the command line says something that cannot be done.
 */
const BUILT = "dist";

const options = batchOptions(process.argv.slice(2));
process.exitCode = isFaulty(options) ? refused(options) : await run(options).catch(refusedOrBroken);

async function run(asked: BatchOptions): Promise<number> {
  const isToBuild = !asked.isBuilt || !existsSync(join(BUILT, "index.html"));
  const data = isToBuild ? "public/data" : join(BUILT, "data");
  const { dataset } = await checkedPackage((path) => readFile(join(data, path)));
  if (!dataset) return refused([`${data} cannot be read; npm run data:check says why`]);
  const { views, faults } = batchViews(asked, dataset);
  if (faults.length > 0) return refused(faults);
  const folder = await OutFolder.open(asked.out);
  if (isToBuild && !succeeds("npm run --silent build")) return 1;
  if ((isToBuild || !findBrowser()) && !succeeds("npx tsx tools/ensureBrowser.ts")) return 1;
  const board = await servedBoard({ folder: BUILT, board: asked.board, executablePath: findBrowser() });
  try {
    const start = performance.now();
    const progress = progressLines();
    const outcome = await batch({ board, views, options: asked, folder, progress });
    return progress.end(outcome, asked.out, (performance.now() - start) / 1000);
  } finally {
    await board.close();
  }
}

function refusedOrBroken(error: unknown): number {
  if (error instanceof RefusedError) return refused([error.message]);
  throw error;
}

function refused(faults: readonly string[]): number {
  for (const fault of faults) console.error(fault);
  return 2;
}

/** What the command says goes to the terminal only where it fails. */
function succeeds(command: string): boolean {
  const { status, stdout, stderr } = spawnSync(command, { shell: true, encoding: "utf8" });
  if (status !== 0) console.error(stdout + stderr);
  return status === 0;
}
