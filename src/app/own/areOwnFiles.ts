/** Whether files are the reader's own before anything is read in them: tables come in any number and in folders, all else one by one. */
export function areOwnFiles(files: readonly File[]): boolean {
  const isSingle = files.length === 1 && !files[0]?.webkitRelativePath;
  return !isSingle && files.some(({ name }) => /\.(?:csv|tsv|xlsx|zip)$|^datapackage\.json$/i.test(name));
}
