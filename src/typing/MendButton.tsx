import { Suspense, useState } from "react";
import type { Dataset } from "#domain/dataset.ts";
import { usePackageOnShow } from "#handover/packageOnShow.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { typingWording } from "#i18n/typingWording.ts";
import styles from "./KeepingActions.module.css";
import { TypingDialog } from "./lazyTyping.ts";
import type { Cells } from "./rows/draft.ts";

interface MendButtonProps {
  readonly file: string;
  readonly row: number;
  /** The fault in words. */
  readonly sentence: string;
  readonly dataset: Dataset;
}

/** Opens a row of figures in the form, as it stands in the file; says so where it cannot be mended there. */
export function MendButton({ file, row, sentence, dataset }: MendButtonProps) {
  const { source } = usePackageOnShow();
  const words = typingWording[useWording().locale];
  const [cells, setCells] = useState<Cells | null>(null);
  const [isLost, setLost] = useState(false);
  const open = async () => {
    const { rowInFile } = await import("./rows/rowInFile.ts");
    const found = rowInFile(source.read.get(file) ?? new Uint8Array(), file, row);
    setCells(found);
    setLost(found === null);
  };
  return (
    <span className={styles.mend}>
      <button type="button" aria-label={words.mendWhat(sentence)} onClick={() => void open()}>
        {words.mend}
      </button>
      {isLost && <span role="status">{words.notMendable}</span>}
      <Suspense fallback={null}>
        {cells && (
          <TypingDialog
            dataset={dataset}
            initial={{ figure: cells, report: null }}
            close={() => setCells(null)}
          />
        )}
      </Suspense>
    </span>
  );
}
