import { figureViews } from "#charts/lazyFigures.ts";
import { timeViews } from "#charts/time/lazyTimeViews.ts";
import { regionTree } from "#filters/lazyRegionTree.ts";
import { englishTexts } from "#i18n/LocaleContext.tsx";
import { themeSection } from "#sections/lazyThemeSection.ts";
import { timeSection } from "#sections/lazyTimeSection.ts";
import { lastGoodParts } from "./lastGood/lazyLastGood.tsx";
import { faultLines } from "./lazyFaultLines.tsx";
import { otherPages } from "./lazyPages.ts";

/**
 * Fetches the code that the first view did without as soon as the browser is idle, so that a talk later needs no
 * network; not where the reader asked the browser to save data.
 */
export function fetchAhead(): void {
  inIdleTime(() =>
    Promise.allSettled([
      regionTree(),
      figureViews(),
      timeViews(),
      timeSection(),
      englishTexts(),
      themeSection(),
      faultLines(),
      otherPages(),
      lastGoodParts(),
    ]),
  );
}

/** Runs what the first view can do without, code to fetch for it included, once the browser has nothing else to do. */
export function inIdleTime(run: () => unknown): void {
  if (savesData()) return;
  // Safari knows no idle time.
  if ("requestIdleCallback" in window) window.requestIdleCallback(() => void run());
  else setTimeout(run, 2000);
}

/** Chromium alone tells. */
function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, "connection");
  return (
    typeof connection === "object" && connection !== null && Reflect.get(connection, "saveData") === true
  );
}
