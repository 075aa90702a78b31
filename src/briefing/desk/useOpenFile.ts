import { useState } from "react";
import type { Briefing } from "#briefing/briefing.ts";
import { ownCopy } from "#briefing/shelf/ownCopy.ts";
import { shelf } from "#briefing/shelf/useShelf.ts";
import { briefingOfText, LONGEST_TEXT, type Unread } from "#briefing/text/briefingText.ts";

/** A file that gave no briefing, and why. */
export interface FailedFile {
  readonly file: string;
  readonly read: Unread | "tooLarge";
}

export interface OpenFile {
  /** Reads a file and hands its briefing on; where it is none, nothing changes. */
  readonly open: (file: File) => Promise<void>;
  readonly failed: FailedFile | null;
  readonly dismiss: () => void;
}

/** Opens saved briefings. */
export function useOpenFile(opened: (briefing: Briefing) => void): OpenFile {
  const [failed, setFailed] = useState<FailedFile | null>(null);
  const open = async (file: File) => {
    const read = await briefingOfFile(file);
    const isRead = read !== "tooLarge" && !("faults" in read);
    setFailed(isRead ? null : { file: file.name, read });
    if (isRead) opened(ownCopy(shelf, read));
  };
  return { open, failed, dismiss: () => setFailed(null) };
}

async function briefingOfFile(file: File): Promise<Briefing | Unread | "tooLarge"> {
  if (file.size > LONGEST_TEXT) return "tooLarge";
  try {
    return briefingOfText(await file.text());
  } catch {
    // A folder, or a file that was moved away.
    return { faults: [{ path: [], found: null, wanted: "json" }] };
  }
}
