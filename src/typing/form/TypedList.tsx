import { figureSentence } from "#i18n/figureWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { typingWording } from "#i18n/typingWording.ts";
import type { CheckedRow } from "#typing/rows/checkedTyping.ts";
import type { TypedRow } from "#typing/rows/typedRows.ts";
import { typedRows, useTypedRows } from "#typing/rows/useTypedRows.ts";
import { TypedFaultLines } from "./TypedFaultLines.tsx";
import styles from "./TypingForm.module.css";

interface TypedListProps {
  /** Without the row that is being edited. */
  readonly rows: readonly TypedRow[];
  /** In the same order; null while they are checked. */
  readonly checked: readonly CheckedRow[] | null;
  readonly edit: (row: TypedRow) => void;
  /** Shows what the list would change. */
  readonly offer: () => void;
}

/** The figures typed so far, each as the board reads it. */
export function TypedList({ rows, checked, edit, offer }: TypedListProps) {
  const { locale } = useWording();
  const words = typingWording[locale];
  const { isKept } = useTypedRows();
  const called = rows.map(({ figure }, index) => {
    const read = checked?.[index]?.figure;
    const sentence = read
      ? figureSentence(read, locale)
      : [figure.region, figure.indicator, figure.as_printed].join(" · ");
    const id = figure.id?.trim() ?? "";
    return id === "" ? sentence : words.changeOf(id, sentence);
  });
  return (
    <section className={styles.list} aria-label={words.list(rows.length)}>
      <h3>{words.list(rows.length)}</h3>
      {!isKept && <p className={styles.refused}>{words.notKept}</p>}
      {rows.length === 0 ? (
        <p>{words.listEmpty}</p>
      ) : (
        <>
          <ol>
            {rows.map((row, index) => (
              <li key={row.id}>
                <p>{called[index]}</p>
                <TypedFaultLines faults={checked?.[index]?.faults ?? []} />
                <button
                  type="button"
                  aria-label={words.rowWhat(words.edit, called[index] ?? "")}
                  onClick={() => edit(row)}
                >
                  {words.edit}
                </button>
                <button
                  type="button"
                  aria-label={words.rowWhat(words.remove, called[index] ?? "")}
                  onClick={() => typedRows.remove(row.id)}
                >
                  {words.remove}
                </button>
              </li>
            ))}
          </ol>
          <div className={styles.actions}>
            <button type="button" data-main onClick={offer}>
              {words.offer}
            </button>
            <button type="button" onClick={() => typedRows.clear()}>
              {words.clear}
            </button>
            <p>{words.offerHint}</p>
          </div>
        </>
      )}
    </section>
  );
}
