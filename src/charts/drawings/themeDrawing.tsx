import { markRows, type Panel } from "#charts/rows/panel.ts";
import { conflicts } from "#domain/comparability/conflicts.ts";
import type { Figure } from "#domain/figure.ts";
import type { Theme } from "#domain/indicator.ts";
import type { Latest } from "#domain/latest.ts";
import { inTreeOrder } from "#domain/regionTree.ts";
import type { Language } from "#i18n/LocaleContext.tsx";
import { themeWording } from "#i18n/themeWording.ts";
import { casePanels } from "./casePanels.ts";
import { comparabilityNotes, figureNotes } from "./comparabilityNotes.ts";
import type { AskedComparison } from "./comparison.ts";
import { withSpans } from "./conflictSpans.ts";
import type { Drawing, DrawingLook } from "./drawing.ts";
import { indicatorPanels, type LatestPanels } from "./indicatorPanels.ts";
import { panelNotices } from "./panelNotices.ts";
import { panelsDrawing } from "./panelsDrawing.tsx";

interface ThemeToDraw {
  readonly theme: Theme;
  /** All figures of the theme on show. */
  readonly figures: readonly Figure[];
  /** Reopening rates on show, which stand beside the return of staff. */
  readonly reopening: readonly Figure[];
  readonly asked: AskedComparison | null;
}

export interface ThemeDrawing extends Drawing {
  /** What is drawn of the theme itself, with what was passed over for it. */
  readonly latest: readonly Latest[];
  /** The same of the reopening rates that are drawn beside. */
  readonly beside: readonly Latest[];
}

/** All indicators of a theme in one frame, each with each population on an axis of its own. */
export function themeDrawing(
  { theme, figures, reopening, asked }: ThemeToDraw,
  given: DrawingLook,
): ThemeDrawing {
  const { language } = given;
  const { wording, locale } = language;
  const { key } = wording.charts;
  const words = themeWording[locale];
  const ordered = inRegionOrder(figures);
  const { panels, latest, beside } = themePanels(theme, ordered, inRegionOrder(reopening), language);
  const found = conflicts([...latest, ...beside]);
  const drawing = panelsDrawing(
    {
      panels: panels.map((panel) => ({ ...panel, rows: withSpans(panel.rows, found, language) })),
      asked,
      found,
      entries: [
        { style: "solid", end: "exact", text: words.keyFigure },
        { style: "hollow", end: "exact", text: theme === "services" ? words.keyAccepted : key.derived },
        { style: "context", end: "exact", text: words.keyBeside },
        { style: "solid", end: "open", text: key.at_least },
        { style: "solid", end: "below", text: key.at_most },
        { style: "solid", end: "unsure", text: key.approximate },
        { style: "solid", end: "exact", text: key.span, hasSpan: true },
      ],
      notes: (drawn, isRanked, shown) => [
        ...(theme === "jobs" ? [[words.notReopening]] : []),
        ...comparabilityNotes([...panelNotices(shown), ...found], isRanked ? "asked" : "byRegion", wording),
        ...figureNotes(drawn, language),
      ],
    },
    given,
  );
  return { ...drawing, latest, beside };
}

interface ThemePanels extends LatestPanels {
  readonly beside: readonly Latest[];
}

function themePanels(
  theme: Theme,
  figures: readonly Figure[],
  reopening: readonly Figure[],
  language: Language,
): ThemePanels {
  if (theme === "services") {
    const hotlines = casePanels(figures, language);
    const others = indicatorPanels(
      figures.filter(({ indicator }) => indicator.id !== "cases_accepted"),
      language,
    );
    return {
      panels: [...hotlines.panels, ...others.panels],
      latest: [...hotlines.latest, ...others.latest],
      beside: [],
    };
  }
  if (theme === "jobs") return jobPanels(figures, reopening, language);
  return { ...indicatorPanels(figures, language), beside: [] };
}

/** Beside each rate of staff back at work the rate of reopening of the same population, named as another thing. */
function jobPanels(
  figures: readonly Figure[],
  reopening: readonly Figure[],
  language: Language,
): ThemePanels {
  const own = indicatorPanels(figures, language);
  const groups = own.panels.map((panel) => {
    const { panels: others, latest } = besideOf(panel, reopening, language);
    return { panels: [panel, ...others], latest };
  });
  // Pairs first, so that the two of a pair stand side by side.
  const pairs = groups.filter(({ panels }) => panels.length > 1);
  const single = groups.filter(({ panels }) => panels.length === 1);
  return {
    panels: [...pairs, ...single].flatMap(({ panels }) => panels),
    latest: own.latest,
    beside: pairs.flatMap(({ latest }) => latest),
  };
}

/** The reopening rates of the population and the regions of a panel of staff; nothing beside any other panel. */
function besideOf({ rows }: Panel, reopening: readonly Figure[], language: Language): LatestPanels {
  const staff = markRows(rows)
    .map(({ figure }) => figure)
    .filter(({ indicator }) => indicator.id === "staff_return_rate");
  const population = staff[0]?.population ?? null;
  const regions = new Set(staff.map(({ region }) => region.code));
  const same = reopening.filter(
    (rate) => population !== null && rate.population?.id === population.id && regions.has(rate.region.code),
  );
  const { panels, latest } = indicatorPanels(same, language);
  const named = panels.map((other) => ({
    ...other,
    heading: themeWording[language.locale].beside(other.heading ?? ""),
    rows: other.rows.map((one) => (one.kind === "mark" ? { ...one, style: "context" as const } : one)),
  }));
  return { panels: named, latest };
}

function inRegionOrder(figures: readonly Figure[]): Figure[] {
  const places = new Map(
    inTreeOrder([...new Set(figures.map(({ region }) => region))]).map((region, place) => [region, place]),
  );
  return [...figures].sort((a, b) => (places.get(a.region) ?? 0) - (places.get(b.region) ?? 0));
}
