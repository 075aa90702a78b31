import { useMemo } from "react";
import type { Dataset } from "#domain/dataset.ts";
import type { Fault } from "#domain/fault.ts";
import { packageNotes } from "#domain/packageNotes.ts";
import { dataWording } from "#i18n/dataWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { FaultLines } from "#sections/FaultLines.tsx";
import { MendButton } from "#typing/MendButton.tsx";
import { useFiguresFile } from "#typing/useFiguresFile.ts";
import { Fold } from "#ui/Fold.tsx";
import type { DataColumn } from "#url/dataChoices.ts";
import styles from "./Checks.module.css";
import { NoteList } from "./NoteList.tsx";

interface ChecksProps {
  readonly dataset: Dataset;
  readonly faults: readonly Fault[];
  /** Whether all that the notes are about could be read. */
  readonly isRead: boolean;
  /** The day as of which the board is read; faults stand in rows whose report it may not have known. */
  readonly seen: string | null;
  /** Shows in the table what a column has. */
  readonly show: (column: DataColumn, text: string) => void;
}

/** What the check of the package found, and what is worth knowing of it although it is no fault. */
export function Checks({ dataset, faults, isRead, seen, show }: ChecksProps) {
  const { locale, wording } = useWording();
  const data = dataWording[locale];
  const { checks } = data;
  // Once a package: its figures are many, and the address changes at every choice in the table.
  const errors = useMemo(() => faults.filter(({ severity }) => severity === "error"), [faults]);
  const warnings = useMemo(() => faults.filter(({ severity }) => severity === "warning"), [faults]);
  const notes = useMemo(() => (isRead ? packageNotes(dataset) : []), [isRead, dataset]);
  return (
    <section>
      <h2>{checks.heading}</h2>
      <p>{checks.lead}</p>
      {seen !== null && <p>{wording.board.faultsOfWhole(seen)}</p>}
      <Fold id="errors" summary={checks.errors(errors.length)}>
        <Faults faults={errors} none={checks.noErrors} dataset={dataset} />
      </Fold>
      <Fold id="warnings" summary={checks.warnings(warnings.length)}>
        <Faults faults={warnings} none={checks.noWarnings} dataset={dataset} />
      </Fold>
      {isRead && (
        <Fold id="notes" summary={checks.notes(notes.length)}>
          <NoteList notes={notes} show={show} />
        </Fold>
      )}
      {!isRead && <p>{data.unreadFigures}</p>}
    </section>
  );
}

interface FaultsProps {
  readonly faults: readonly Fault[];
  readonly none: string;
  readonly dataset: Dataset;
}

function Faults({ faults, none, dataset }: FaultsProps) {
  const figuresFile = useFiguresFile();
  if (faults.length === 0) return <p>{none}</p>;
  return (
    <div className={styles.faults}>
      <FaultLines
        faults={faults}
        action={({ place: { file, row } }, sentence) =>
          file === figuresFile && row !== undefined && row > 1 ? (
            <MendButton {...{ file, row, sentence, dataset }} />
          ) : null
        }
      />
    </div>
  );
}
