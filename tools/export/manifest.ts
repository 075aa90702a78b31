import * as v from "valibot";

const entry = v.object({
  file: v.pipe(v.string(), v.regex(/^[^/\\]+$/)),
  chart: v.string(),
  title: v.string(),
  view: v.string(),
  language: v.string(),
  format: v.string(),
  appearance: v.nullable(v.string()),
  sources: v.pipe(v.array(v.string()), v.readonly()),
  asOf: v.pipe(v.array(v.string()), v.readonly()),
  dataVersion: v.string(),
  width: v.nullable(v.number()),
  height: v.nullable(v.number()),
  bytes: v.number(),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

const missing = v.object({ chart: v.string(), view: v.string(), export: v.string(), reason: v.string() });
const empty = v.object({ chart: v.string(), view: v.string() });

const manifest = v.object({
  files: v.array(entry),
  /** What the last command could not make, and why. */
  notMade: v.array(missing),
  /** Charts of the last command of which nothing is reported. */
  nothingReported: v.array(empty),
});

/** What lies in a folder of exports, file by file. */
export type Manifest = v.InferOutput<typeof manifest>;
export type ManifestEntry = Manifest["files"][number];

export const MANIFEST_FILE = "manifest.json";

/** The manifest that the text is; null where it was not written by this command. */
export function manifestOf(text: string): Manifest | null {
  try {
    const read = v.safeParse(manifest, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/** The same text for the same files, in whatever order they were made. */
export function manifestText({ files, notMade, nothingReported }: Manifest): string {
  const inOrder = [...files].sort((a, b) => (a.file < b.file ? -1 : 1));
  return `${JSON.stringify({ files: inOrder, notMade, nothingReported }, null, 2)}\n`;
}
