import type { Shelf, Unreadable } from "#briefing/shelf/shelf.ts";
import { shelf } from "#briefing/shelf/useShelf.ts";
import { saveFile } from "#export/savedFile.ts";
import { briefingWording } from "#i18n/briefingWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { BriefingFaults } from "./BriefingFaults.tsx";
import styles from "./Notices.module.css";

interface ShelfNoticesProps {
  readonly shelf: Shelf;
  /** Of the briefing that is open. */
  readonly id: string;
}

/** What the reader must know of the browser's store: not kept, changed by another window, not to be read. */
export function ShelfNotices({ shelf: { unkept, changedElsewhere, unreadable }, id }: ShelfNoticesProps) {
  const words = briefingWording[useWording().locale];
  return (
    <>
      {unkept.has(id) && (
        <p role="alert" className={styles.fault}>
          {words.unkept}
        </p>
      )}
      {changedElsewhere === id && (
        <p role="status" className={styles.notice}>
          {words.changedElsewhere}
        </p>
      )}
      {unreadable.map((text) => (
        <UnreadableText key={text.id} {...text} />
      ))}
    </>
  );
}

function UnreadableText({ id, text, faults }: Unreadable) {
  const words = briefingWording[useWording().locale];
  const save = () => saveFile({ name: "briefing.txt", blob: new Blob([text], { type: "text/plain" }) });
  return (
    <div role="alert" className={styles.fault}>
      <p>{words.unreadable(id.slice(0, 60))}</p>
      <BriefingFaults faults={faults} />
      <button type="button" onClick={save}>
        {words.saveText}
      </button>
      <button type="button" onClick={() => shelf.remove(id)}>
        {words.throwAway}
      </button>
    </div>
  );
}
