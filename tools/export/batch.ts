import { basename } from "node:path";
import type { BatchView } from "./batchViews.ts";
import { exportedFiles, type HandedFile, NotMadeError } from "./exportedFiles.ts";
import { fileTruth } from "./fileTruth.ts";
import type { Manifest, ManifestEntry } from "./manifest.ts";
import { type OpenedView, openedView } from "./openedView.ts";
import type { BatchOptions } from "./options.ts";
import type { OutFolder } from "./outFolder.ts";
import { RefusedError } from "./RefusedError.ts";
import type { ServedBoard } from "./servedBoard.ts";
import { type ExportTask, exportTasks, taskName } from "./tasks.ts";

/** Tells what is being done, while it is. */
export interface Progress {
  readonly made: (place: Place, entry: ManifestEntry, seconds: number) => void;
  readonly notMade: (place: Place, name: string, reason: string) => void;
}

/** The n-th of m exports. */
export interface Place {
  readonly number: number;
  readonly of: number;
}

type Missing = Manifest["notMade"][number];

interface Batch {
  readonly board: ServedBoard;
  readonly views: readonly BatchView[];
  readonly options: BatchOptions;
  readonly folder: OutFolder;
  readonly progress: Progress;
}

/** Exports every chart of the views, one after the other. What cannot be made keeps nothing else from being made. */
export async function batch({ board, views, options, folder, progress }: Batch) {
  const opened: OpenedView[] = [];
  for (const view of views) opened.push(await openedView(board, view));
  refuseUnknown(options.charts, opened);
  const all = opened.flatMap((view) => exportTasks(view.charts, options).map((task) => ({ view, task })));
  const notMade: Missing[] = [];
  for (const [index, { view, task }] of all.entries()) {
    const place = { number: index + 1, of: all.length };
    const shown = shownAddress(view.view, options.board);
    const reason = await attempt(async () => {
      const start = performance.now();
      const files = await exportedFiles(view.page, task, view.view.locale);
      const seconds = (performance.now() - start) / 1000;
      const described = { chart: task.chart, view: shown, language: view.view.locale };
      for (const file of files)
        progress.made(place, await kept(file, task, { folder, described }), seconds / files.length);
    });
    if (reason === null) continue;
    progress.notMade(place, taskName(task), reason);
    notMade.push({ chart: task.chart, view: shown, export: taskName(task), reason });
  }
  const nothingReported = opened.flatMap(({ empty, view }) =>
    empty.map((chart) => ({ chart, view: shownAddress(view, options.board) })),
  );
  await folder.conclude({ notMade, nothingReported });
  return { asked: all.length, notMade, nothingReported };
}

/** A name that stands in none of the views is a slip of who typed it. */
function refuseUnknown(asked: readonly string[] | null, opened: readonly OpenedView[]): void {
  const known = [...new Set(opened.flatMap(({ names }) => names))];
  const unknown = (asked ?? []).filter((chart) => !known.includes(chart));
  const present = known.length === 0 ? "no chart stands there" : `there are ${known.join(", ")}`;
  if (unknown.length > 0)
    throw new RefusedError(`--charts: "${unknown.join(", ")}" stands in none of the views; ${present}`);
  if (known.length === 0) throw new RefusedError("--view: no chart stands in any of the views");
}

interface Keeping {
  readonly folder: OutFolder;
  readonly described: Pick<ManifestEntry, "chart" | "view" | "language">;
}

async function kept(
  file: HandedFile,
  task: ExportTask,
  { folder, described }: Keeping,
): Promise<ManifestEntry> {
  const truth = fileTruth(file, task);
  const appearance = "look" in task ? task.look : null;
  const name = basename(file.name);
  return folder.add(file.bytes, appearance === "dark" ? name.replace(/(\.\w+)$/, "_dark$1") : name, {
    ...described,
    format: task.format,
    appearance,
    ...truth,
  });
}

/** Why the work was not done; null where it was. */
async function attempt(work: () => Promise<void>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof NotMadeError || error instanceof RefusedError) return error.message;
    return `unexpected: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`;
  }
}

/** As a reader opens it. */
function shownAddress({ hash }: BatchView, board: URL | null): string {
  return board === null ? hash : `${board}${hash}`;
}
