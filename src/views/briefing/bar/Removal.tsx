import { useState } from "react";
import type { Desk } from "#briefing/desk/useDesk.ts";
import { shelf } from "#briefing/shelf/useShelf.ts";
import { briefingWording } from "#i18n/briefingWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import styles from "./BriefingBar.module.css";

/** Deletes the whole briefing, and brings it back as long as the page is open. */
export function Removal({ desk: { open, shelf: kept, show, take } }: { readonly desk: Desk }) {
  const words = briefingWording[useWording().locale];
  const [removed, setRemoved] = useState<typeof open.briefing | null>(null);
  const remove = () => {
    setRemoved(open.briefing);
    shelf.remove(open.briefing.id);
    show(null);
  };
  const isGone = removed && !kept.briefings.some(({ present }) => present.id === removed.id);
  return (
    <>
      {open.source === "kept" && (
        <button type="button" onClick={remove}>
          {words.removeBriefing}
        </button>
      )}
      {isGone && (
        <p role="status" className={styles.removed}>
          {words.removed(removed.name || words.unnamed)}{" "}
          <button type="button" onClick={() => take(removed)}>
            {words.bringBack}
          </button>
        </p>
      )}
    </>
  );
}
