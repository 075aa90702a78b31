import { DESCRIPTOR_FILE, type Descriptor, hasTable, resourceOf } from "#dataset/files/descriptor.ts";
import { type TableName, tableNames } from "#dataset/tables/tableDefinitions.ts";
import type { Ground } from "./checkedRows.ts";
import { emptyTable } from "./emptyTable.ts";
import type { KeyedTable } from "./keyedTable.ts";
import type { OpenedOwn, OwnPackage } from "./openedOwn.ts";
import { type ShownPackage, shownPackage } from "./shownPackage.ts";

/** The packages that own data are seen beside. */
export interface Surroundings {
  readonly onShow: ShownPackage;
  /** What a publication starts from: what is on show, less what is not published yet. */
  readonly start: ShownPackage;
  /** What lies on the server. */
  readonly published: ShownPackage;
}

export interface OwnGround extends Ground {
  /** Whether own data take the place of the package on show, as they are one by themselves. */
  readonly isWhole: boolean;
}

/**
 * What own data are laid over: the tables on show; nothing of them for tables that a package by itself brings. A
 * package with title and version of the one on show is that very package, edited.
 */
export function groundOf(own: OpenedOwn, { onShow, start }: Surroundings, day: string): OwnGround {
  const { title, version } = onShow.descriptor;
  const brought = own.package;
  if (!brought || (brought.descriptor.title === title && brought.descriptor.version === version))
    return { start, tables: tablesOver(onShow, start), day, isWhole: false };
  const names = new Set(own.sheets.map(({ table }) => table));
  const itself = packageByItself(brought, onShow);
  return { start: itself, tables: emptyTables(itself, names, onShow), day, isWhole: true };
}

type Tables = ReadonlyMap<TableName, KeyedTable>;

/** The revisions are those that a publication starts from, as it tells the others itself. */
function tablesOver(onShow: ShownPackage, start: ShownPackage): Tables {
  const revisions = start.tables.get("revisions");
  const others = [...onShow.tables].filter(([name]) => name !== "revisions");
  return new Map([...others, ...(revisions ? [["revisions", revisions] as const] : [])]);
}

function emptyTables(
  { descriptor, tables: own }: ShownPackage,
  brought: ReadonlySet<TableName>,
  onShow: ShownPackage,
): Tables {
  const tables = new Map<TableName, KeyedTable>();
  for (const name of tableNames) {
    if (!hasTable(descriptor, name)) continue;
    const file = resourceOf(descriptor, name).path;
    const shown = onShow.tables.get(name);
    const isOwn = brought.has(name) || !shown;
    tables.set(name, isOwn ? emptyTable(name, file, own.get(name)?.columns) : { ...shown, file });
  }
  return tables;
}

/** A package of the reader's, with the tables on show in place of those that did not come with it. */
function packageByItself({ descriptor, bytes, files: own }: OwnPackage, onShow: ShownPackage): ShownPackage {
  const files = new Map([[DESCRIPTOR_FILE, bytes], ...tablesOnShow(onShow, descriptor), ...own]);
  return shownPackage(files);
}

function tablesOnShow(
  { files, tables }: ShownPackage,
  descriptor: Descriptor,
): readonly [string, Uint8Array][] {
  return tableNames.flatMap((name): readonly [string, Uint8Array][] => {
    const bytes = files.get(tables.get(name)?.file ?? "");
    return bytes && hasTable(descriptor, name) ? [[resourceOf(descriptor, name).path, bytes]] : [];
  });
}
