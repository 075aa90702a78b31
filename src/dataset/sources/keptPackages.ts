import { inTime } from "#domain/inTime.ts";

/** A package as it was read whole, with the day by the clock of the reader. */
export interface KeptPackage {
  readonly readOn: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const DATABASE = "reopening-board";
const STORE = "packages";
/** Of more addresses, or larger ones, nothing is kept: this is no archive. */
const MOST_PACKAGES = 4;
const MOST_BYTES = 20_000_000;

/** Keeps a package in this browser in place of what it kept of the same address. Rejects where it keeps nothing. */
export async function keepPackage(address: string, kept: KeptPackage): Promise<void> {
  const bytes = [...kept.files.values()].reduce((sum, { length }) => sum + length, 0);
  if (bytes > MOST_BYTES) return;
  const database = await openDatabase();
  try {
    const store = database.transaction(STORE, "readwrite").objectStore(STORE);
    const others = (await settled(store.getAllKeys())).filter((key) => key !== address);
    for (const key of others.slice(0, Math.max(0, others.length + 1 - MOST_PACKAGES))) store.delete(key);
    await settled(store.put(kept, address));
  } finally {
    database.close();
  }
}

/** What was last kept of an address; null where nothing was, or nothing that is a package. */
export async function keptPackage(address: string): Promise<KeptPackage | null> {
  const database = await openDatabase();
  try {
    const store = database.transaction(STORE).objectStore(STORE);
    const kept: unknown = await settled(store.get(address));
    return isKeptPackage(kept) ? kept : null;
  } finally {
    database.close();
  }
}

/** Not the storage of caches, which a page without https has none of. */
function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  return inTime(settled(opening));
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function isKeptPackage(kept: unknown): kept is KeptPackage {
  if (typeof kept !== "object" || kept === null || !("files" in kept && "readOn" in kept)) return false;
  const { files, readOn } = kept;
  const isOfBytes = files instanceof Map && [...files.values()].every((bytes) => bytes instanceof Uint8Array);
  return isOfBytes && typeof readOn === "string" && /^\d{4}-\d\d-\d\d$/.test(readOn);
}
