import { useMemo } from "react";
import { type Slide, type SlideView, viewsOf } from "#briefing/briefing.ts";
import { type Change, changesSince } from "#briefing/slides/changesSince.ts";
import { offeredHeadline } from "#briefing/slides/headline.ts";
import { slideContent, type ViewContent } from "#briefing/slides/slideContent.ts";
import type { ChartStyle } from "#charts/chartStyle.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { PageChart } from "#sections/chartContent.ts";

/** A view of a slide as the data has it now. */
export interface ViewFacts {
  readonly view: SlideView;
  readonly found: ViewContent;
  /** Null where the board or the data has it no more. */
  readonly content: PageChart | null;
  readonly changes: readonly Change[];
}

/** What the data says of a slide. */
export interface SlideFacts {
  readonly offered: string;
  readonly views: readonly ViewFacts[];
}

function slideFacts(slide: Slide, dataset: Dataset, style: ChartStyle): SlideFacts {
  return {
    offered: offeredHeadline(slide, dataset, style),
    views: viewsOf(slide).map((view) => viewFacts(view, dataset, style)),
  };
}

function viewFacts(view: SlideView, dataset: Dataset, style: ChartStyle): ViewFacts {
  const found = slideContent(view, dataset);
  if (found.status === "lost") return { view, found, content: null, changes: [] };
  const content = found.contentIn(style);
  return { view, found, content, changes: changesSince(view.shown, content, found.dataset) };
}

/** The same, made anew only where the views, the data or the style are others: not with each letter of a note. */
export function useSlideFacts(slide: Slide, dataset: Dataset, style: ChartStyle): SlideFacts {
  const shown = slide.kind === "view" ? slide.view : slide.kind === "pair" ? slide.views : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the slide nothing but its views matters, which an edit of its words keeps as they are.
  return useMemo(() => slideFacts(slide, dataset, style), [shown, dataset, style]);
}
