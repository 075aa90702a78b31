import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { MANIFEST_FILE, type Manifest, type ManifestEntry, manifestOf, manifestText } from "./manifest.ts";
import { RefusedError } from "./RefusedError.ts";

type Described = Omit<ManifestEntry, "file" | "bytes" | "sha256">;

/**
 * The folder that exports go into. What it finds there it replaces only where its own manifest names the file for the
 * same export and nobody changed it since; anything else stays, and a RefusedError says so.
 */
export class OutFolder {
  readonly #path: string;
  readonly #entries: Map<string, ManifestEntry>;
  #rest: Pick<Manifest, "notMade" | "nothingReported"> = { notMade: [], nothingReported: [] };

  private constructor(path: string, entries: readonly ManifestEntry[]) {
    this.#path = path;
    this.#entries = new Map(entries.map((entry) => [entry.file, entry]));
  }

  static async open(path: string): Promise<OutFolder> {
    await mkdir(path, { recursive: true }).catch(() => {
      throw new RefusedError(`${path} is no folder and cannot be made one`);
    });
    const file = join(path, MANIFEST_FILE);
    if (!existsSync(file)) return new OutFolder(path, []);
    const manifest = manifestOf(await readFile(file, "utf8"));
    if (!manifest)
      throw new RefusedError(`${file} was not written by this command; move it away or take another folder`);
    return new OutFolder(path, manifest.files);
  }

  /** Writes a file and notes it in the manifest at once, so that a command that is broken off can be repeated. */
  async add(bytes: Uint8Array, name: string, described: Described): Promise<ManifestEntry> {
    const file = this.#freeName(name, described);
    const path = join(this.#path, file);
    if (existsSync(path) && sha256(await readFile(path)) !== this.#entries.get(file)?.sha256)
      throw new RefusedError(
        `${path} is there already and was not made by this command, or was changed since; move it away or take another folder`,
      );
    const entry = { file, ...described, bytes: bytes.length, sha256: sha256(bytes) };
    await writeFile(path, bytes);
    this.#entries.set(file, entry);
    await this.#write();
    return entry;
  }

  async conclude(rest: Pick<Manifest, "notMade" | "nothingReported">): Promise<void> {
    this.#rest = rest;
    await this.#write();
  }

  /** Two views can give charts of the same name; the later one gets a number, and keeps it when it is made again. */
  #freeName(name: string, described: Described): string {
    for (let number = 1; ; number += 1) {
      const file = number === 1 ? name : name.replace(/(\.\w+)$/, `-${number}$1`);
      const present = this.#entries.get(file);
      if (!present || isSameExport(present, described)) return file;
    }
  }

  #write(): Promise<void> {
    const manifest = { files: [...this.#entries.values()], ...this.#rest };
    return writeFile(join(this.#path, MANIFEST_FILE), manifestText(manifest));
  }
}

function isSameExport(one: Described, other: Described): boolean {
  return (["chart", "view", "language", "format", "appearance"] as const).every(
    (name) => one[name] === other[name],
  );
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
