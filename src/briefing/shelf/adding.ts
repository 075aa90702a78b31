import { type Briefing, limits, type SlideView } from "#briefing/briefing.ts";
import { newId } from "#briefing/newId.ts";
import { slideAddress, slideContent } from "#briefing/slides/slideContent.ts";
import { snapshotOf } from "#briefing/slides/snapshot.ts";
import { type ChartStyle, cardStyle } from "#charts/chartStyle.ts";
import type { Dataset } from "#domain/dataset.ts";
import { briefingWording } from "#i18n/briefingWording.ts";
import type { Language } from "#i18n/LocaleContext.tsx";
import { today } from "#ui/today.ts";
import { carriedBriefing } from "./carried.ts";
import { currentHere, currentId, remember } from "./current.ts";
import { ownCopy } from "./ownCopy.ts";
import type { BriefingShelf } from "./shelf.ts";

/** A chart on show that is to become a slide. */
export interface ChartOnShow {
  /** The address of the page, as it stands behind "#". */
  readonly hash: string;
  readonly chart: string;
  readonly dataset: Dataset;
  readonly language: Language;
}

/** What came of adding a chart. */
export type Added =
  | { readonly status: "added"; readonly briefing: Briefing; readonly title: string }
  | { readonly status: "lost" | "full" };

/** The view of a chart with what it shows now; null where its address does not bring it back. */
function viewOf({ hash, chart, dataset }: ChartOnShow, style: ChartStyle) {
  const address = slideAddress(hash);
  const found = address === null ? null : slideContent({ address, chart }, dataset);
  if (address === null || found?.status !== "found") return null;
  const content = found.contentIn(style);
  const view: SlideView = { address, chart, shown: snapshotOf(content) };
  return { view, title: content.title };
}

/** Puts a chart as the last slide into the briefing that was worked on last, else into the one that the page carries, else into a new one. */
export function addChart(shelf: BriefingShelf, onShow: ChartOnShow): Added {
  const { language } = onShow;
  const made = viewOf(onShow, cardStyle("light", language));
  if (!made) return { status: "lost" };
  const { id, slides } = currentBriefing(shelf, language);
  if (slides.length >= limits.slides) return { status: "full" };
  const slide = { kind: "view" as const, id: newId(), view: made.view, headline: null, notes: "" };
  shelf.edit(id, { kind: "add", slide });
  const briefing = shelf.find(id)?.present;
  return briefing ? { status: "added", briefing, title: made.title } : { status: "lost" };
}

function currentBriefing(shelf: BriefingShelf, { locale }: Language): Briefing {
  const { briefings } = shelf.state();
  const carried = carriedBriefing();
  const isAtWork = briefings.some(({ present }) => present.id === currentHere());
  if (!isAtWork && carried && !("faults" in carried)) {
    const own = ownCopy(shelf, carried);
    shelf.put(own);
    remember(own.id);
    return own;
  }
  const current = briefings.find(({ present }) => present.id === currentId());
  const latest = current ?? briefings[briefings.length - 1];
  if (latest) return latest.present;
  const made = newBriefing(briefingWording[locale].newName(today()));
  shelf.put(made);
  remember(made.id);
  return made;
}

export function newBriefing(name: string): Briefing {
  return { id: newId(), name, slides: [] };
}
