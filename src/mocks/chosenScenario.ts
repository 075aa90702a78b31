import { type ReadMark, type Scenario, type ScenarioId, scenarioNamed } from "./scenarios.ts";

const PARAMETER = "scenario";
const READ_MARK = "mocks.readMark";

/** The scenario in the address, before the hash. */
export function chosenScenario(): Scenario & { readonly id: ScenarioId } {
  return scenarioNamed(new URLSearchParams(location.search).get(PARAMETER));
}

/** Loads the page again with another scenario; all else in the address stays. */
export function chooseScenario(id: string): void {
  sessionStorage.removeItem(READ_MARK);
  const address = new URL(location.href);
  address.searchParams.set(PARAMETER, id);
  // Assigning an address that differs only in its hash would not load the page.
  if (address.href === location.href) location.reload();
  else location.assign(address);
}

/** Kept by the tab, so that after its reload the page is given the new version at once. */
export const readMarkOfTab: ReadMark = {
  isSet: () => sessionStorage.getItem(READ_MARK) !== null,
  set: () => sessionStorage.setItem(READ_MARK, "read"),
};
