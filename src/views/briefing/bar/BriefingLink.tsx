import { useMemo } from "react";
import type { Briefing } from "#briefing/briefing.ts";
import { deckLink, LONGEST_LINK } from "#briefing/text/deck.ts";
import { briefingWording } from "#i18n/briefingWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { takeAlongWording } from "#i18n/takeAlongWording.ts";
import { CopyText } from "#ui/CopyText.tsx";
import { Fold } from "#ui/Fold.tsx";

/** The link that carries the briefing, made when it is asked for. */
export function BriefingLink({ briefing }: { readonly briefing: Briefing }) {
  const words = briefingWording[useWording().locale];
  return (
    <Fold id="briefing-link" summary={words.link}>
      <DeckLinkText briefing={briefing} />
    </Fold>
  );
}

function DeckLinkText({ briefing }: { readonly briefing: Briefing }) {
  const { locale } = useWording();
  const words = briefingWording[locale];
  const made = useMemo(() => {
    const [board = ""] = window.location.href.split("#");
    return deckLink(briefing, board);
  }, [briefing]);
  if (window.location.protocol === "file:") return <p>{takeAlongWording[locale].noLink}</p>;
  if ("tooLong" in made) return <p role="status">{words.tooLong(made.tooLong, LONGEST_LINK)}</p>;
  return <CopyText label={words.link} text={made.link} words={words.copy} />;
}
