import { useMemo, useState } from "react";
import type { Briefing } from "#briefing/briefing.ts";
import { type OpenBriefing, openBriefing } from "#briefing/desk/openBriefing.ts";
import { FIRST_ID, firstBriefing } from "#briefing/firstBriefing.ts";
import { shelf } from "#briefing/shelf/useShelf.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { fingerprint } from "#present/talk/fingerprint.ts";
import type { PageProps } from "#sections/pageProps.ts";

/** A briefing that is presented, on its page. */
export interface Presented extends PageProps {
  readonly open: OpenBriefing;
  readonly briefing: Briefing;
  /** What is presented: two windows follow each other where it is the same. */
  readonly content: string;
}

/** The briefing that the address names, as it was when the window came: what is changed on it during the talk waits for the next one. */
export function usePresented(props: PageProps): Presented {
  const { view, dataset } = props;
  const language = useWording();
  const [kept] = useState(shelf.state);
  const first = useMemo(() => firstBriefing(dataset, language), [dataset, language]);
  const { deck: link, briefing: id } = view;
  const open = useMemo(
    () => openBriefing({ deck: link, briefing: id }, kept, first),
    [link, id, kept, first],
  );
  const { briefing } = open;
  // The one that comes with the board is written in the language of the window.
  const content = open.source === "first" ? FIRST_ID : fingerprint(JSON.stringify(briefing));
  return { ...props, open, briefing, content: `${dataset.version}/${content}` };
}
