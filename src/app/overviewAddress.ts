import { writeAddress } from "#url/address.ts";
import { readComparisons, unconfirmed, writeComparisons } from "#url/comparisons.ts";
import { pagePath } from "#url/page.ts";
import type { View } from "#url/view.ts";
import { pageAddress } from "./boardLinks.ts";

/**
 * The overview as it was left, in the language, appearance and day of reading of the page that leads back to it. On
 * another day other figures are on show, and what the reader insisted on comparing is not what was compared.
 */
export function overviewAddress(left: URLSearchParams, view: View): string {
  const shared = new URLSearchParams(pageAddress({ kind: "overview" }, view).split("?")[1]);
  const choices = new URLSearchParams(left);
  for (const name of ["figure", "seen", "lang", "appearance"]) choices.delete(name);
  const compare = choices.get("compare");
  if (compare !== null && left.get("seen") !== view.seen)
    choices.set("compare", writeComparisons(unconfirmed(readComparisons(compare).comparisons)));
  const parameters = new URLSearchParams([...choices, ...shared]);
  return writeAddress({ path: pagePath({ kind: "overview" }), parameters });
}
