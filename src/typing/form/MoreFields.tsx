import { useWording } from "#i18n/LocaleContext.tsx";
import { typingWording } from "#i18n/typingWording.ts";
import { type Cells, readCells, withCell } from "#typing/rows/draft.ts";
import type { FieldsProps } from "./FigureFields.tsx";
import { TextField } from "./TextField.tsx";
import styles from "./TypingForm.module.css";

const rareColumns = [
  "numerator",
  "denominator",
  "since",
  "note_zh",
  "note_en",
  "part_of",
  "replaces",
] as const;

/** What only some figures have; open where this one has some of it, or needs its counts. */
export function MoreFields({ draft, change, reading }: Pick<FieldsProps, "draft" | "change" | "reading">) {
  const words = typingWording[useWording().locale];
  const cells: Cells = { ...draft.figure, ...readCells(draft, reading) };
  const isOpen = reading?.kind === "countsOpen" || rareColumns.some((column) => (cells[column] ?? "") !== "");
  return (
    <details open={isOpen || undefined}>
      <summary>{words.more}</summary>
      <div className={styles.fields}>
        {rareColumns.map((column) => (
          <TextField
            key={column}
            label={words.columns[column]}
            text={cells[column] ?? ""}
            hint={words.hints[column]}
            change={(typed) => change(withCell(draft, column, typed))}
          />
        ))}
      </div>
    </details>
  );
}
