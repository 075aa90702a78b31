/** A file that an export makes. */
export interface ExportedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** So long the browser may take to fetch a file from its address. */
const KEPT = 60_000;

/** Hands a file to the browser, which saves it where its reader's downloads go. */
export function saveFile({ name, blob }: ExportedFile): void {
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
