import { useMemo } from "react";
import type { Briefing } from "#briefing/briefing.ts";
import { type OpenBriefing, openBriefing } from "#briefing/desk/openBriefing.ts";
import type { Edit } from "#briefing/edits.ts";
import { firstBriefing } from "#briefing/firstBriefing.ts";
import { newId } from "#briefing/newId.ts";
import { CARRIED_ID } from "#briefing/shelf/carried.ts";
import { remember } from "#briefing/shelf/current.ts";
import { ownCopy } from "#briefing/shelf/ownCopy.ts";
import type { Shelf } from "#briefing/shelf/shelf.ts";
import { shelf, useShelf } from "#briefing/shelf/useShelf.ts";
import { type ChartStyle, cardStyle } from "#charts/chartStyle.ts";
import type { Dataset } from "#domain/dataset.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import type { PageProps } from "#sections/pageProps.ts";

/** The briefing that is open, with all that can be done to it. */
export interface Desk {
  readonly open: OpenBriefing;
  readonly shelf: Shelf;
  readonly dataset: Dataset;
  readonly style: ChartStyle;
  readonly appearance: "light" | "dark";
  /** Changes the briefing; one that is not the reader's own is kept as such first. */
  readonly edit: (edit: Edit) => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  /** Puts a briefing on the shelf and opens it. */
  readonly take: (briefing: Briefing) => void;
  /** Opens one by its id; null for whichever the board would open. */
  readonly show: (id: string | null) => void;
}

export function useDesk({
  dataset,
  view,
  appearance,
  change,
}: Pick<PageProps, "dataset" | "view" | "appearance" | "change">): Desk {
  const language = useWording();
  const kept = useShelf();
  const { deck, briefing: id } = view;
  const first = useMemo(() => firstBriefing(dataset, language), [dataset, language]);
  const open = useMemo(() => openBriefing({ deck, briefing: id }, kept, first), [deck, id, kept, first]);
  const style = useMemo(() => cardStyle(appearance, language), [appearance, language]);
  const show = (shown: string | null) => {
    // The one that the page carries is not kept, so that nothing can be added to it.
    if (shown !== null && shown !== CARRIED_ID) remember(shown);
    change({ briefing: shown, deck: null });
  };
  const take = (briefing: Briefing) => {
    shelf.put(briefing);
    show(briefing.id);
  };
  const history = open.source === "kept" ? open.history : null;
  const edit = (change: Edit) => {
    if (history) {
      remember(history.present.id);
      return shelf.edit(history.present.id, change);
    }
    const own = ownBriefing(open);
    take(own);
    shelf.edit(own.id, change);
  };
  return {
    open,
    shelf: kept,
    dataset,
    style,
    appearance,
    edit,
    undo: history && history.past.length > 0 ? () => shelf.undo(history.present.id) : null,
    redo: history && history.future.length > 0 ? () => shelf.redo(history.present.id) : null,
    take,
    show,
  };
}

/** A briefing out of a link stays the same one where it is not on the shelf already; one that the page carries, where no other is there in its place. */
function ownBriefing({ source, briefing }: OpenBriefing): Briefing {
  if (source === "carried") return ownCopy(shelf, briefing);
  return source === "link" && !shelf.find(briefing.id) ? briefing : { ...briefing, id: newId() };
}
