import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

const FOLDER = "public/data";

interface Resource {
  readonly path: string;
  readonly rowCount: number;
}

interface Changes {
  readonly version?: string;
  readonly figures?: (text: string) => string;
  /** Makes other descriptors than the package would have. */
  readonly descriptor?: (text: string) => string;
}

/** The files of the real package by name, with what is to be different in them, registered with bytes and hashes. */
export function deliveredPackage(changes: Changes = {}): ReadonlyMap<string, Buffer> {
  const { version, figures = (text) => text, descriptor = (text) => text } = changes;
  const files = new Map(readdirSync(FOLDER).map((file) => [file, readFileSync(`${FOLDER}/${file}`)]));
  const text = files.get("figures.csv")?.toString("utf8") ?? "";
  files.set("figures.csv", Buffer.from(figures(text)));
  const own: { version: string; resources: Resource[] } = JSON.parse(
    files.get("datapackage.json")?.toString() ?? "",
  );
  const resources = own.resources.map((resource) => {
    const bytes = files.get(resource.path) ?? Buffer.of();
    const hash = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
    const added = resource.path === "figures.csv" ? lines(bytes.toString()) - lines(text) : 0;
    return { ...resource, rowCount: resource.rowCount + added, bytes: bytes.length, hash };
  });
  const written = JSON.stringify({ ...own, version: version ?? own.version, resources });
  files.set("datapackage.json", Buffer.from(descriptor(written)));
  return files;
}

function lines(text: string): number {
  return text.split("\n").length;
}

/** Of the figures one row less. */
export function withoutLastRow(text: string): string {
  return `${text.trimEnd().split("\r\n").slice(0, -1).join("\r\n")}\r\n`;
}

/** How many figures a package is registered to have. */
export function figureRows(files: ReadonlyMap<string, Buffer>): number {
  const { resources }: { resources: readonly { name: string; rowCount: number }[] } = JSON.parse(
    files.get("datapackage.json")?.toString() ?? "",
  );
  return resources.find(({ name }) => name === "figures")?.rowCount ?? 0;
}
