import { useState } from "react";
import type { Briefing } from "#briefing/briefing.ts";
import type { BriefingFault } from "#briefing/text/briefingSchema.ts";
import type { Unread } from "#briefing/text/briefingText.ts";
import type { Fault } from "#domain/fault.ts";
import type { Trace } from "#export/trace/trace.ts";
import { usePackageOnShow } from "#handover/packageOnShow.ts";
import type { DropFault } from "#i18n/dropWording.ts";
import { type Address, writeAddress } from "#url/address.ts";
import { bringIntoSight } from "./bringIntoSight.ts";
import { droppedContent } from "./droppedContent.ts";
import type { DroppedTable } from "./droppedTable.ts";
import type { FileContent } from "./fileKind.ts";
import { named } from "./named.ts";
import { isOfShownPackage, tracedAddress } from "./tracedView.ts";

/** What came of a file. It is told as long as the page stays where the file was opened. */
export type Outcome = { readonly at: string } & (
  | { readonly kind: "picture"; readonly trace: Trace; readonly isOfShownPackage: boolean }
  | { readonly kind: "view"; readonly title: string }
  | { readonly kind: "fault"; readonly fault: DropFault; readonly file: string }
  | { readonly kind: "briefing"; readonly name: string }
  | { readonly kind: "noBriefing"; readonly faults: readonly BriefingFault[]; readonly file: string }
  | { readonly kind: "noTable"; readonly faults: readonly Fault[]; readonly file: string }
);

interface Place {
  readonly address: Address;
  readonly go: (address: Address) => void;
  /** Takes data of the reader's own. */
  readonly takeOwn: (files: readonly File[]) => void;
}

/** Opens files: a picture leads to its view, a briefing to its slides, a table to an account of its figures. */
export function useDroppedFile({ address, go, takeOwn }: Place) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [table, setTable] = useState<DroppedTable | null>(null);
  const { source } = usePackageOnShow();
  const at = writeAddress(address);
  const lead = (to: Address) => {
    if (writeAddress(to) !== at) go(to);
  };
  const follow = (trace: Trace, file: string) => {
    const to = tracedAddress(trace);
    if (!to) return setOutcome({ at, kind: "fault", fault: "unreadableTrace", file });
    const isShown = isOfShownPackage(trace, { named: source.named, href: window.location.href });
    setOutcome({ at: writeAddress(to), kind: "picture", trace, isOfShownPackage: isShown });
    lead(to);
    bringIntoSight((figure) => figure.dataset.chart === trace.chart);
  };
  const take = async (read: Briefing | Unread, file: string) => {
    if ("faults" in read) return setOutcome({ at, kind: "noBriefing", faults: read.faults, file });
    const { keptBriefing } = await import("./keptBriefing.ts");
    const to = keptBriefing(read, address);
    setTable(null);
    setOutcome({ at: writeAddress(to), kind: "briefing", name: named(read.name) });
    lead(to);
  };
  const show = (content: FileContent, file: string) => {
    if (content.kind === "picture") return follow(content.trace, file);
    if (content.kind === "briefing") return take(content.read, file);
    const { reading } = content;
    const isNoTable =
      reading.rows.length === 0 && reading.faults.some(({ severity }) => severity === "error");
    if (isNoTable) return setOutcome({ at, kind: "noTable", faults: reading.faults, file });
    setOutcome(null);
    setTable({ reading, file });
  };
  const open = async (files: readonly File[]) => {
    const [file, ...others] = files;
    if (!file || others.length > 0) return setOutcome({ at, kind: "fault", fault: "several", file: "" });
    const content = await droppedContent(file);
    if (content === "own") return takeOwn(files);
    const name = named(file.name);
    if (typeof content === "string") setOutcome({ at, kind: "fault", fault: content, file: name });
    else await show(content, name);
  };
  const openView = (to: Address, title: string) => {
    setTable(null);
    setOutcome({ at: writeAddress(to), kind: "view", title });
    lead(to);
    // A chart in another language has another title, and its view then opens at its beginning.
    bringIntoSight((figure) => figure.querySelector("figcaption h3")?.textContent === title);
  };
  return {
    outcome: outcome?.at === at ? outcome : null,
    table,
    open,
    openView,
    forgetOutcome: () => setOutcome(null),
    closeTable: () => setTable(null),
  };
}
