/** A package has a tenth of these; more are some other folder, and looking through it would take long. */
const MOST_FILES = 201;

/** The files of a drop, with those in folders, each under the path it has in its folder. To be called while the drop is told. */
export function droppedFiles({ items, files }: DataTransfer): Promise<readonly File[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  // Files that a page hands over itself are no entries of a disk.
  if (!entries.some(({ isDirectory }) => isDirectory)) return Promise.resolve([...files]);
  return filesIn(entries);
}

async function filesIn(entries: readonly FileSystemEntry[]): Promise<readonly File[]> {
  const found: File[] = [];
  const left = [...entries];
  for (let entry = left.shift(); entry && found.length < MOST_FILES; entry = left.shift()) {
    if (isFolder(entry)) left.push(...(await entriesIn(entry)));
    else if (isFile(entry)) found.push(await fileOf(entry));
  }
  return found;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** A browser hands them over in portions, the last of which is empty. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((take, fail) =>
      reader.readEntries(take, fail),
    );
    if (some.length === 0 || all.length >= MOST_FILES) return all;
    all.push(...some);
  }
}

async function fileOf(entry: FileSystemFileEntry): Promise<File> {
  const file = await new Promise<File>((take, fail) => entry.file(take, fail));
  // As a folder that was chosen has it.
  return Object.defineProperty(file, "webkitRelativePath", { value: entry.fullPath.replace(/^\//, "") });
}
