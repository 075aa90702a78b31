import type { DropFault } from "#i18n/dropWording.ts";
import { briefingKind } from "./briefingKind.ts";
import type { FileContent, FileKind } from "./fileKind.ts";
import { named } from "./named.ts";
import { pictureKinds } from "./pictureKinds.ts";
import { tableKinds } from "./tableKinds.ts";

/** Every kind that can be dropped. The first that knows the beginning of a file reads it. */
const fileKinds: readonly FileKind[] = [...pictureKinds, briefingKind, ...tableKinds];

const LARGEST = 50_000_000;
const HEAD_LENGTH = 1024;

/** What is in a file from the reader's disk, "own" for data of theirs, or why it is nothing for the board. One that is too large is not even read. */
export async function droppedContent(file: File): Promise<FileContent | "own" | DropFault> {
  if (file.size > LARGEST) return "tooLarge";
  try {
    const head = await bytesOf(file.slice(0, HEAD_LENGTH));
    const kind = fileKinds.find(({ isBegunBy }) => isBegunBy(head));
    return kind ? await kind.read(await bytesOf(file), named(file.name)) : unknownContent(head);
  } catch {
    // A folder, a file that was moved away, or one that may not be read.
    return "unreadable";
  }
}

/** What Excel 97 writes, and every later Excel where it puts a password on a file. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

function unknownContent(head: Uint8Array): DropFault {
  if (head.length === 0) return "empty";
  return OLD_OFFICE.every((byte, index) => head[index] === byte) ? "oldWorkbook" : "otherFormat";
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}
