import { strToU8, zipSync } from "fflate";
import { element, type Xml } from "./xml.ts";

const FORMATS = "http://schemas.openxmlformats.org";

/** The namespaces of slides, drawings, charts and relations. */
export const namespaces = {
  "xmlns:a": `${FORMATS}/drawingml/2006/main`,
  "xmlns:r": `${FORMATS}/officeDocument/2006/relationships`,
  "xmlns:p": `${FORMATS}/presentationml/2006/main`,
} as const;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** From one part to another, by a name that its XML uses. */
export interface Relation {
  readonly id: string;
  /** The last word of the relation's type, such as "slideLayout". */
  readonly type: string;
  /** The path of the other part, from the root of the package. */
  readonly target: string;
}

/** A file of the package; its type and what it relates to are written by the package itself, so that none is forgotten. */
export interface Part {
  readonly path: string;
  readonly type: string;
  readonly content: Xml | Uint8Array;
  readonly relations: readonly Relation[];
}

/** The parts as one file: the same parts are the same bytes, on any day and in any time zone. */
export function packageBytes(parts: readonly Part[], roots: readonly Relation[]): Uint8Array<ArrayBuffer> {
  const files: [string, Uint8Array][] = [
    ["[Content_Types].xml", strToU8(contentTypes(parts))],
    ["_rels/.rels", strToU8(relationships("", roots))],
  ];
  for (const { path, content, relations } of parts) {
    files.push([path, typeof content === "string" ? strToU8(DECLARATION + content) : content]);
    if (relations.length > 0) files.push([relationsPath(path), strToU8(relationships(path, relations))]);
  }
  // A zip stores the hour of the clock on the wall, which this names in every time zone.
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(1980, 0, 1) });
}

function contentTypes(parts: readonly Part[]): Xml {
  const byEnding = (Extension: string, ContentType: string) => element("Default", { Extension, ContentType });
  return (
    DECLARATION +
    element(
      "Types",
      { xmlns: `${FORMATS}/package/2006/content-types` },
      byEnding("rels", "application/vnd.openxmlformats-package.relationships+xml"),
      byEnding("xml", "application/xml"),
      ...parts.map(({ path, type }) => element("Override", { PartName: `/${path}`, ContentType: type })),
    )
  );
}

/** "ppt/slides/slide1.xml" has its relations in "ppt/slides/_rels/slide1.xml.rels". */
function relationsPath(path: string): string {
  const cut = path.lastIndexOf("/") + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

function relationships(path: string, relations: readonly Relation[]): Xml {
  return (
    DECLARATION +
    element(
      "Relationships",
      { xmlns: `${FORMATS}/package/2006/relationships` },
      ...relations.map(({ id, type, target }) =>
        element("Relationship", { Id: id, Type: relationType(type), Target: relativePath(path, target) }),
      ),
    )
  );
}

function relationType(type: string): string {
  return type === "core-properties"
    ? `${FORMATS}/package/2006/relationships/metadata/core-properties`
    : `${FORMATS}/officeDocument/2006/relationships/${type}`;
}

/** From the folder of one part to another part, as PowerPoint writes it. */
function relativePath(from: string, to: string): string {
  const folders = from.split("/").slice(0, -1);
  const steps = to.split("/");
  let shared = 0;
  while (shared < folders.length && folders[shared] === steps[shared]) shared += 1;
  return [...folders.slice(shared).map(() => ".."), ...steps.slice(shared)].join("/");
}
