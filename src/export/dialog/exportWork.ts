import type { ChartToExport } from "#charts/exporting.ts";
import type { Picture } from "#export/picture/pictures.ts";
import { type ExportedFile, saveFile } from "#export/savedFile.ts";
import { copiedPicture } from "./copiedPicture.ts";
import type { ExportOrigin } from "./exportOrigin.ts";
import { chosenSize, type ExportSettings } from "./exportSettings.ts";
import { pngFiles, possibleFactor, svgFiles, zipName } from "./pictureFiles.ts";
import { tableFile } from "./tableFile.ts";
import { zippedFiles } from "./zippedFiles.ts";

/** What is exported, as it was chosen. */
export interface ExportWork {
  readonly request: ChartToExport;
  readonly settings: ExportSettings;
  readonly origin: ExportOrigin;
  readonly pictures: readonly Picture[];
}

/** Saves what was chosen as one file, and gives its name. */
export async function save(work: ExportWork): Promise<string> {
  const file = await fileOf(work);
  saveFile(file);
  return file.name;
}

/** Copies one of the pictures; false where the browser does not let it. */
export function copy(work: ExportWork, index: number): Promise<boolean> {
  const picture = pngsOf({ ...work, pictures: work.pictures.slice(index, index + 1) });
  return copiedPicture(picture.then(([only]) => only?.blob ?? new Blob()));
}

/** The largest factor that the pictures can be painted with. */
export function factorOf({ pictures: [first], settings }: Pick<ExportWork, "pictures" | "settings">) {
  return first ? possibleFactor(first.layout, settings.factor) : settings.factor;
}

async function fileOf(work: ExportWork): Promise<ExportedFile> {
  const { request, settings, origin, pictures } = work;
  if (settings.format === "csv" || settings.format === "xlsx")
    return tableFile(request.contentIn, settings, { address: origin.printed, licence: origin.licence });
  const isPng = settings.format === "png";
  const files = isPng ? await pngsOf(work) : svgFiles(pictures, tracedOf(work));
  const [only, ...others] = files;
  return only && others.length === 0
    ? only
    : zippedFiles(files, zipName(pictures, isPng ? factorOf(work) : 1));
}

async function pngsOf(work: ExportWork): Promise<ExportedFile[]> {
  const size = chosenSize(work.settings);
  return size ? pngFiles(work.pictures, size, { ...tracedOf(work), factor: factorOf(work) }) : [];
}

function tracedOf({ request, origin }: ExportWork) {
  return { chart: request.chart, address: origin.traced };
}
