import type { OpenBriefing } from "#briefing/desk/openBriefing.ts";
import { briefingWording } from "#i18n/briefingWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { BriefingFaults } from "./BriefingFaults.tsx";
import styles from "./Notices.module.css";

/** Whose briefing is open, and why it is another than the one that was asked for. */
export function OpenNotices({ open }: { readonly open: OpenBriefing }) {
  const words = briefingWording[useWording().locale];
  if (open.source === "kept") return null;
  if (open.source === "link") return <p className={styles.notice}>{words.ofLink}</p>;
  const { trouble } = open;
  return (
    <>
      {trouble?.kind === "missing" && (
        <p role="alert" className={styles.fault}>
          {words.missing}
        </p>
      )}
      {trouble?.kind === "linkBroken" && (
        <div role="alert" className={styles.fault}>
          <p>{words.linkBroken}</p>
          <BriefingFaults faults={trouble.faults} />
        </div>
      )}
      <p className={styles.notice}>{words.ofBoard}</p>
    </>
  );
}
