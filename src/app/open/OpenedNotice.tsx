import { useEffect, useRef } from "react";
import styles from "#app/Messages.module.css";
import { plainText, shortText } from "#export/plainText.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { openWording } from "#i18n/openWording.ts";
import { ownDataWording } from "#i18n/ownDataWording.ts";

interface OpenedNoticeProps {
  /** The names of the files that the data on show are from. */
  readonly files: readonly string[];
  readonly version: string;
  /** How many rows of theirs are not among it, as they have errors. */
  readonly leftOut: number;
  /** Brings the board's own package back. */
  readonly close: () => void;
}

/** Stands above every page while files of the reader are on show. */
export function OpenedNotice({ files, version, leftOut, close }: OpenedNoticeProps) {
  const { locale } = useWording();
  const words = ownDataWording[locale];
  const notice = useRef<HTMLDivElement>(null);
  // The button that opened the files is gone with the page that it stood on.
  useEffect(() => notice.current?.focus(), []);
  const short = (text: string) => shortText(plainText(text), 60);
  const first = `“${short(files[0] ?? "")}”`;
  const named = files.length > 1 ? words.moreFiles(first, files.length) : first;
  return (
    <div ref={notice} role="status" tabIndex={-1} className={`${styles.notice} ${styles.standing}`}>
      <p>
        {words.onShow(named, short(version))} {leftOut > 0 && words.rowsLeftOut(leftOut)}
      </p>
      <button type="button" onClick={close}>
        {openWording[locale].back}
      </button>
    </div>
  );
}
