import { bypass } from "msw";
import { setupWorker } from "msw/browser";
import { chosenScenario, readMarkOfTab } from "./chosenScenario.ts";
import { mountScenarioSwitch } from "./ScenarioSwitch.tsx";
import { scenarioHandlers } from "./scenarioHandlers.ts";

/** Puts the data services into the state that the address names, and shows the switch. Development only. */
export async function startMocks(): Promise<void> {
  // A page opened by http from another machine has no service workers: it reads the real package.
  if (!("serviceWorker" in navigator)) return;
  const { id } = chosenScenario();
  const handlers = scenarioHandlers(id, {
    realAnswer: (request) => fetch(bypass(request)),
    readMark: readMarkOfTab,
  });
  await setupWorker(...handlers).start({
    onUnhandledRequest: "bypass",
    quiet: true,
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
  });
  mountScenarioSwitch(id);
}
