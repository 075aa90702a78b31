import type { ReactNode } from "react";
import { asOfBases } from "#domain/asOf.ts";
import { precisions } from "#domain/precision.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { type TypedColumn, typingWording } from "#i18n/typingWording.ts";
import {
  type CodedColumn,
  codeIn,
  type Draft,
  type Names,
  precisionIn,
  readCells,
  withCell,
} from "#typing/rows/draft.ts";
import type { DraftReading } from "#typing/rows/draftReading.ts";
import type { Choices } from "#typing/rows/names.ts";
import { nearChoices } from "#typing/rows/nearChoices.ts";
import { TextField } from "./TextField.tsx";
import styles from "./TypingForm.module.css";
import { WordField } from "./WordField.tsx";

export interface FieldsProps {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  readonly names: Names;
  readonly choices: Choices;
  readonly reading: DraftReading | null;
  /** What is read of the printed text, which belongs below it. */
  readonly children?: ReactNode;
}

/** What every figure needs. */
export function FigureFields(props: FieldsProps) {
  const { draft, change, reading, children } = props;
  const { locale, wording } = useWording();
  const words = typingWording[locale];
  const isPrecisionOpen = reading !== null && precisionIn(draft, reading) === "";
  const text = (column: TypedColumn) => ({
    label: words.columns[column],
    text: draft.figure[column] ?? "",
    hint: words.hints[column],
    change: (typed: string) => change(withCell(draft, column, typed)),
  });
  return (
    <div className={styles.fields}>
      <CodedField column="region" isRequired {...props} />
      <CodedField column="indicator" isRequired {...props} />
      <CodedField column="population" {...props} />
      <TextField isRequired {...text("as_printed")} />
      <TextField {...text("value")} text={readCells(draft, reading).value} />
      <WordField
        label={words.columns.precision}
        none={isPrecisionOpen ? words.choose : words.automatic}
        isRequired={isPrecisionOpen}
        options={precisions.map((value) => ({ value, text: wording.table.precision[value] }))}
        chosen={draft.figure.precision ?? ""}
        choose={(word) => change(withCell(draft, "precision", word))}
      />
      {children}
      <TextField isRequired {...text("as_of")} />
      <WordField
        isRequired
        label={words.columns.as_of_basis}
        none={words.choose}
        options={asOfBases.map((value) => ({ value, text: wording.table.asOfBasis[value] }))}
        chosen={draft.figure.as_of_basis ?? ""}
        choose={(word) => change(withCell(draft, "as_of_basis", word))}
      />
      {draft.report === null && <CodedField column="report" isRequired {...props} />}
      <TextField {...text("paragraph")} />
    </div>
  );
}

interface CodedFieldProps extends FieldsProps {
  readonly column: CodedColumn;
  readonly isRequired?: boolean;
}

/** A field for a code, which is found by its name, too. */
function CodedField({ column, draft, change, names, choices, isRequired = false }: CodedFieldProps) {
  const words = typingWording[useWording().locale];
  const text = draft.figure[column] ?? "";
  const code = codeIn(text, column, names);
  const isUnknown = text.trim() !== "" && code === null;
  // Whoever typed a code sees what it stands for.
  const meant = code === null ? undefined : choices[column].find((choice) => choice.startsWith(`${code} `));
  return (
    <TextField
      label={words.columns[column]}
      text={text}
      hint={meant ?? words.hints[column]}
      isRequired={isRequired}
      choices={choices[column]}
      fault={isUnknown ? words.unknown(text) : null}
      near={isUnknown ? nearChoices(text, column, { names, choices }) : []}
      change={(typed) => change(withCell(draft, column, typed))}
    />
  );
}
