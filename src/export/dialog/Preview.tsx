import { exportWording } from "#i18n/exportWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import styles from "./ExportDialog.module.css";
import { faultWords } from "./faultWords.ts";
import type { Making } from "./usePictures.ts";

interface PreviewProps {
  readonly making: Making;
  readonly shown: number;
  readonly show: (index: number) => void;
  readonly title: string;
}

/** The very picture that will be saved, or why there is none. */
export function Preview({ making, shown, show, title }: PreviewProps) {
  const words = exportWording[useWording().locale];
  if (making.status === "making") return <p role="status">{words.making}</p>;
  if (making.status === "failed")
    return (
      <div role="alert" className={styles.failed}>
        <h3>{words.failed}</h3>
        {faultWords(making.error, words).map((fault) => (
          <p key={fault}>{fault}</p>
        ))}
      </div>
    );
  const { previews, pictures } = making;
  const index = Math.min(shown, previews.length - 1);
  const layout = pictures[index]?.layout;
  return (
    <>
      {previews.length > 1 && (
        <div className={styles.parts}>
          <p>{words.split(previews.length)}</p>
          <button type="button" disabled={index === 0} onClick={() => show(index - 1)}>
            {words.previous}
          </button>
          <span>{words.part(index + 1, previews.length)}</span>
          <button type="button" disabled={index === previews.length - 1} onClick={() => show(index + 1)}>
            {words.next}
          </button>
        </div>
      )}
      <img
        src={previews[index]}
        width={layout?.width}
        height={layout?.height}
        alt={words.preview(title)}
        data-preview={index}
      />
    </>
  );
}
