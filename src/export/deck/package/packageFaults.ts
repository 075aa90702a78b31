import { strFromU8, unzipSync } from "fflate";
import { xmlTokens } from "#workbook/xmlTokens.ts";
import { chartFaults } from "./chartFaults.ts";

/** For tests: the parts of a package by their paths. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** For tests: what in a package would make PowerPoint offer to repair it, as far as its parts tell. */
export function packageFaults(bytes: Uint8Array): string[] {
  const parts = partsOf(bytes);
  const texts = new Map(
    [...parts]
      .filter(([path]) => /\.(?:xml|rels)$/.test(path))
      .map(([path, part]) => [path, strFromU8(part)]),
  );
  return [
    ...storedEntries(bytes),
    ...relationFaults(parts, texts),
    ...typeFaults(parts, texts),
    ...[...texts].flatMap(([path, xml]) => fontFaults(path, xml)),
    ...[...texts].flatMap(([path, xml]) => (/^ppt\/slides\/[^/]+$/.test(path) ? slideFaults(path, xml) : [])),
    ...[...texts].flatMap(([path, xml]) =>
      path.startsWith("ppt/charts/chart") ? chartFaults(path, xml, workbookOf(path, parts)) : [],
    ),
  ];
}

/** WPS opens a file of stored parts that Office refuses. */
function storedEntries(bytes: Uint8Array): string[] {
  const stored: string[] = [];
  unzipSync(bytes, {
    filter: ({ name, compression }) => {
      if (compression !== 8) stored.push(`${name} is not deflated`);
      return false;
    },
  });
  return stored;
}

/** The paths that a part relates to; nothing outside of the package may be among them. */
function targetsOf(path: string, relations: string): { readonly id: string; readonly target: string }[] {
  const folder = path
    .replace(/_rels\/[^/]*$/, "")
    .split("/")
    .slice(0, -1);
  return elementsOf(relations, "Relationship").map((attributes) => {
    const steps = [...folder, ...(attributes.get("Target") ?? "").split("/")];
    const place: string[] = [];
    for (const step of steps) {
      if (step === "..") place.pop();
      else place.push(step);
    }
    return {
      id: attributes.get("Id") ?? "",
      target: attributes.has("TargetMode") ? "outside" : place.join("/"),
    };
  });
}

function relationFaults(
  parts: ReadonlyMap<string, Uint8Array>,
  texts: ReadonlyMap<string, string>,
): string[] {
  const relations = [...texts].filter(([path]) => path.endsWith(".rels"));
  const targets = relations.flatMap(([path, xml]) => targetsOf(path, xml).map((one) => ({ path, ...one })));
  const reached = new Set(targets.map(({ target }) => target));
  return [
    ...targets
      .filter(({ target }) => !parts.has(target))
      .map(({ path, id, target }) => `${path} ${id} leads to ${target}, which is not there`),
    ...relations
      .map(([path]) => path.replace("_rels/", "").replace(/\.rels$/, ""))
      .filter((owner) => owner !== "" && !parts.has(owner))
      .map((owner) => `${owner} has relations and is not there`),
    ...ordinary(parts)
      .filter((path) => !reached.has(path))
      .map((path) => `nothing leads to ${path}`),
  ];
}

/** The parts that are neither relations nor the list of types. */
function ordinary(parts: ReadonlyMap<string, Uint8Array>): string[] {
  return [...parts.keys()].filter((path) => !path.endsWith(".rels") && path !== "[Content_Types].xml");
}

function typeFaults(parts: ReadonlyMap<string, Uint8Array>, texts: ReadonlyMap<string, string>): string[] {
  const typed = elementsOf(texts.get("[Content_Types].xml") ?? "", "Override").map((one) =>
    (one.get("PartName") ?? "").slice(1),
  );
  const untyped = ordinary(parts).filter((path) => !typed.includes(path));
  return [
    ...untyped.map((path) => `${path} has no type`),
    ...typed.filter((path) => !parts.has(path)).map((path) => `${path} has a type and is not there`),
    ...(new Set(typed).size === typed.length ? [] : ["a part has two types"]),
  ];
}

/** Every Latin font has an East Asian one beside it. */
function fontFaults(path: string, xml: string): string[] {
  const alone = xml.match(/<a:latin [^>]*\/>(?!<a:ea )/g) ?? [];
  return alone.length > 0 ? [`${path} names ${alone.length} Latin fonts without an East Asian one`] : [];
}

/** No two shapes of a slide share a number. */
function slideFaults(path: string, xml: string): string[] {
  const ids = elementsOf(xml, "cNvPr").map((one) => one.get("id"));
  return new Set(ids).size === ids.length ? [] : [`${path} has two shapes of one number`];
}

export function elementsOf(xml: string, name: string): ReadonlyMap<string, string>[] {
  return [...xmlTokens(xml)].flatMap((token) =>
    token.kind === "open" && token.name === name ? [token.attributes] : [],
  );
}

/** The workbook that is embedded for a chart. */
function workbookOf(chart: string, parts: ReadonlyMap<string, Uint8Array>): Uint8Array | undefined {
  const relations = parts.get(chart.replace("charts/", "charts/_rels/").concat(".rels"));
  const [first] = relations ? targetsOf(chart.replace("charts/", "charts/_rels/"), strFromU8(relations)) : [];
  return parts.get(first?.target ?? "");
}
