import { idInAddress } from "#briefing/desk/openBriefing.ts";
import type { Presented } from "#present/before/presented.ts";
import { readAddress, writeAddress } from "#url/address.ts";

/** The address of this talk in another window: that of who speaks, or the one that the room sees. */
export function windowAddress({ open }: Presented, role: "presenter" | null): string {
  const { path, parameters } = readAddress(window.location.hash);
  // Which briefing is the last one may change; the window that opens shall have this one.
  if (open.source !== "link") parameters.set("briefing", idInAddress(open));
  if (role === null) parameters.delete("window");
  else parameters.set("window", role);
  return fullAddress(writeAddress({ path, parameters }));
}

/** A link of the board for another tab. Links that begin with "#" are followed in this one. */
export function fullAddress(hash: string): string {
  const [board = ""] = window.location.href.split("#");
  return `${board}${hash}`;
}

/** Where the talk ends: the page of its briefing. */
function briefingAddress({ open, view }: Presented): string {
  const parameters = new URLSearchParams({
    ...(open.source === "link" && view.deck !== null ? { deck: view.deck } : { briefing: idInAddress(open) }),
    ...(view.locale !== "zh" && { lang: view.locale }),
    ...(view.appearance !== null && { appearance: view.appearance }),
  });
  return writeAddress({ path: "/briefing", parameters });
}

/** Leaves the talk for the page of its briefing: back where it came from there, else in place of the talk, so that Back does not begin it again. */
export function leaveTalk(presented: Presented): void {
  const state: unknown = window.history.state;
  const from = typeof state === "object" && state !== null && "from" in state ? state.from : null;
  const to = briefingAddress(presented);
  if (typeof from === "string" && readAddress(from).path === "/briefing") window.history.back();
  else window.location.replace(to);
}
