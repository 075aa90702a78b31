import { useEffect, useRef } from "react";
import styles from "#app/Messages.module.css";
import { plainText, shortText } from "#export/plainText.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { openWording } from "#i18n/openWording.ts";

interface OpenedNoticeProps {
  /** Of the opened package, both as written there. */
  readonly title: string;
  readonly version: string;
  /** Brings the board's own package back. */
  readonly close: () => void;
}

/** Stands above every page while files of the reader are on show. */
export function OpenedNotice({ title, version, close }: OpenedNoticeProps) {
  const words = openWording[useWording().locale];
  const notice = useRef<HTMLDivElement>(null);
  // The button that opened the files is gone with the page that it stood on.
  useEffect(() => notice.current?.focus(), []);
  const short = (text: string) => shortText(plainText(text), 60);
  return (
    <div ref={notice} role="status" tabIndex={-1} className={styles.notice}>
      <p>{words.onShow(short(title), short(version))}</p>
      <button type="button" onClick={close}>
        {words.back}
      </button>
    </div>
  );
}
