import { certainText, isEnded } from "#dataset/files/textOfBytes.ts";
import { soundTable, type TableEntry } from "./soundTable.ts";
import type { Table } from "./table.ts";
import type { TableName } from "./tableDefinitions.ts";

/**
 * The bytes of a file as its table. Rejects with a DataFileError where the file as a whole cannot be trusted;
 * whatever else is the matter with it are faults of the table.
 */
export async function tableOfBytes<Name extends TableName>(
  bytes: Uint8Array,
  entry: TableEntry<Name>,
): Promise<Table<Name>> {
  const text = certainText(bytes);
  const table = text === null ? null : soundTable(text, entry);
  const { hash } = entry;
  if (text !== null && table && (hash === undefined ? isEnded(text) : await isAsPublished(bytes, hash)))
    return table;
  const { tableInDoubt } = await import("#dataset/doubt/tableInDoubt.ts");
  return tableInDoubt(bytes, entry);
}

async function isAsPublished(bytes: Uint8Array, hash: string): Promise<boolean> {
  const { isHashOf } = await import("#dataset/doubt/hash.ts");
  return isHashOf(bytes, hash);
}
