import { zipSync } from "fflate";
import type { ExportedFile } from "#export/savedFile.ts";

/** Several files as one, as browsers keep a page from saving many: some ask at the second, some stop at the tenth. */
export async function zippedFiles(files: readonly ExportedFile[], name: string): Promise<ExportedFile> {
  const entries = await Promise.all(
    files.map(async ({ name: entry, blob }) => [entry, new Uint8Array(await blob.arrayBuffer())] as const),
  );
  // Pictures are packed already. The hour is that of the clock on the wall, which this names in every time zone.
  const bytes = zipSync(Object.fromEntries(entries), { level: 1, mtime: new Date(1980, 0, 1) });
  return { name, blob: new Blob([bytes], { type: "application/zip" }) };
}
