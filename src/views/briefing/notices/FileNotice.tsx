import type { OpenFile } from "#briefing/desk/useOpenFile.ts";
import { plainText, shortText } from "#export/plainText.ts";
import { briefingWording } from "#i18n/briefingWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { BriefingFaults } from "./BriefingFaults.tsx";
import styles from "./Notices.module.css";

/** Why a file was not opened. */
export function FileNotice({ failed, dismiss }: Pick<OpenFile, "failed" | "dismiss">) {
  const words = briefingWording[useWording().locale];
  if (!failed) return null;
  const name = shortText(plainText(failed.file), 60);
  return (
    <div role="alert" className={styles.fault}>
      {failed.read === "tooLarge" ? (
        <p>{words.tooLarge(name)}</p>
      ) : (
        <>
          <p>{words.notOpened(name)}</p>
          <BriefingFaults faults={failed.read.faults} />
        </>
      )}
      <button type="button" onClick={dismiss}>
        {words.close}
      </button>
    </div>
  );
}
