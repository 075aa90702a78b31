import type { Briefing } from "#briefing/briefing.ts";
import type { Desk } from "#briefing/desk/useDesk.ts";
import { briefingWording } from "#i18n/briefingWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { BriefingFaults } from "./BriefingFaults.tsx";
import styles from "./Notices.module.css";

/** Whose briefing is open, and why it is another than the one that was asked for. */
export function OpenNotices({ open, show }: Pick<Desk, "open" | "show">) {
  const words = briefingWording[useWording().locale];
  if (open.source === "kept") return null;
  if (open.source === "link") return <p className={styles.notice}>{words.ofLink}</p>;
  if (open.source === "carried") return <OfPage changed={open.changed} show={show} />;
  const { trouble } = open;
  return (
    <>
      {trouble?.kind === "missing" && (
        <p role="alert" className={styles.fault}>
          {words.missing}
        </p>
      )}
      {trouble && "faults" in trouble && (
        <div role="alert" className={styles.fault}>
          <p>{words[trouble.kind]}</p>
          <BriefingFaults faults={trouble.faults} />
        </div>
      )}
      <p className={styles.notice}>{words.ofBoard}</p>
    </>
  );
}

interface OfPageProps extends Pick<Desk, "show"> {
  readonly changed: Briefing | null;
}

/** The page shows what it carries, as somebody may have made it anew since; what the reader made of it before is a press away. */
function OfPage({ changed, show }: OfPageProps) {
  const words = briefingWording[useWording().locale];
  return (
    <div className={styles.notice}>
      <p>{words.ofPage}</p>
      {changed && (
        <>
          <p>{words.changedBefore}</p>
          <button type="button" onClick={() => show(changed.id)}>
            {words.openChanged}
          </button>
        </>
      )}
    </div>
  );
}
