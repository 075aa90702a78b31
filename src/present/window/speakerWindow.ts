import { readAddress } from "#url/address.ts";

/** As this window opened it last. */
let opened: Window | null = null;

/** Opens the window of who speaks, or brings it to the front as it is where it shows that talk already; false where the browser blocks it. */
export function openSpeakerWindow(address: string): boolean {
  if (!opened || opened.closed || !isAt(opened, address))
    opened = window.open(address, "reopening-board-speaker", "popup,width=1280,height=800");
  opened?.focus();
  return opened !== null;
}

/** Whether a window is at an address but for the slide and the settings, which it follows by itself. */
function isAt(there: Window, address: string): boolean {
  try {
    const is = readAddress(there.location.hash);
    const wanted = readAddress(new URL(address).hash);
    return (
      is.path === wanted.path &&
      ["window", "briefing", "deck"].every((name) => is.parameters.get(name) === wanted.parameters.get(name))
    );
  } catch {
    // It went to another site, or the board is a file: a browser lets no file look at another.
    return false;
  }
}
