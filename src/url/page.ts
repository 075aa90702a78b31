/** A page of the board. Each has an address of its own, which restores it. */
export type Page =
  | { readonly kind: "overview" | "regions" | "measures" | "reports" | "data" | "briefing" | "present" }
  | { readonly kind: "region"; readonly code: string }
  | { readonly kind: "report"; readonly id: string };

export type PageKind = Page["kind"];

const paths = {
  "/": "overview",
  "/regions": "regions",
  "/measures": "measures",
  "/reports": "reports",
  "/data": "data",
  "/briefing": "briefing",
  "/present": "present",
} as const;

/** The page that a path names; null where there is no such page. Whether its region or report exists is for the data to say. */
export function readPage(path: string): Page | null {
  const known = Object.entries(paths).find(([name]) => name === path);
  if (known) return { kind: known[1] };
  const [, folder, name = ""] = /^\/(regions|reports)\/([^/]+)$/.exec(path) ?? [];
  const decoded = decodedName(name);
  if (folder === undefined || decoded === null) return null;
  return folder === "regions" ? { kind: "region", code: decoded } : { kind: "report", id: decoded };
}

/** The path of a page: "/regions/210105". */
export function pagePath(page: Page): string {
  if (page.kind === "region") return `/regions/${encodeURIComponent(page.code)}`;
  if (page.kind === "report") return `/reports/${encodeURIComponent(page.id)}`;
  return Object.entries(paths).find(([, kind]) => kind === page.kind)?.[0] ?? "/";
}

function decodedName(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
