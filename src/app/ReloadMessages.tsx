import { useWording } from "#i18n/LocaleContext.tsx";
import styles from "./Messages.module.css";

/** The code of a page did not come; the other pages stay where they are. */
export function BrokenPage() {
  const { board } = useWording().wording;
  return (
    <div role="alert" className={styles.failed}>
      <p>{board.pageBroken}</p>
      <ReloadButton text={board.reloadPage} />
    </div>
  );
}

/** A newer version lies on the server; the page keeps the old one until the reader asks, so that nothing moves under a talk. */
export function PlainOffer({ version }: { readonly version: string }) {
  const { board } = useWording().wording;
  return (
    <div role="status" className={styles.notice}>
      <p>{board.newVersion(version)}</p>
      <ReloadButton text={board.reload} />
    </div>
  );
}

function ReloadButton({ text }: { readonly text: string }) {
  return (
    <button type="button" onClick={() => window.location.reload()}>
      {text}
    </button>
  );
}
