/** A file that an export makes. */
export interface ExportedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** So long the browser may take to fetch a file from its address. */
const KEPT = 60_000;

/** Chromium drops without a word what a page hands out beyond ten files within a second. */
const FILES_AT_ONCE = 8;
const PAUSE = 1200;

/** Hands files to the browser, which saves them where its reader's downloads go. */
export async function saveFiles(files: readonly ExportedFile[]): Promise<void> {
  for (const [index, file] of files.entries()) {
    if (index > 0 && index % FILES_AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    saveFile(file);
  }
}

function saveFile({ name, blob }: ExportedFile): void {
  const link = document.createElement("a");
  const address = URL.createObjectURL(blob);
  link.href = address;
  link.download = name;
  // Older Firefox follows no link that stands in no page.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
