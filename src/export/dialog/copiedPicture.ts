/** Puts a picture on the clipboard; false where the browser or its reader does not allow that, as on plain HTTP. */
export async function copiedPicture(picture: Promise<Blob>): Promise<boolean> {
  try {
    // Safari wants the promise itself, as the press that allows copying is over by the time it is kept.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
    return true;
  } catch {
    return false;
  }
}
