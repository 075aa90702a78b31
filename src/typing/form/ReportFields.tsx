import { asOfBases } from "#domain/asOf.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { type ReportField, typingWording } from "#i18n/typingWording.ts";
import type { Draft } from "#typing/rows/draft.ts";
import { TextField } from "./TextField.tsx";
import styles from "./TypingForm.module.css";
import { WordField } from "./WordField.tsx";

interface ReportFieldsProps {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
}

const emptyReport = {
  id: "",
  title: "",
  title_en: "",
  publisher: "",
  publisher_en: "",
  published: "",
  address: "",
  published_basis: "",
};

const texts = ["id", "title", "title_en", "published", "publisher", "publisher_en", "address"] as const;
const needed: ReadonlySet<ReportField> = new Set(["id", "title", "published"]);

/** A report that the package does not have yet, or the button that brings its fields. */
export function ReportFields({ draft, change }: ReportFieldsProps) {
  const { locale, wording } = useWording();
  const words = typingWording[locale];
  const { report } = draft;
  const set = (column: ReportField, text: string) =>
    change({ ...draft, report: { ...emptyReport, ...report, [column]: text } });
  if (report === null)
    return (
      <button
        type="button"
        className={styles.plain}
        onClick={() => change({ ...draft, report: emptyReport })}
      >
        {words.newReport}
      </button>
    );
  return (
    <fieldset className={styles.report}>
      <legend>{words.columns.report}</legend>
      <div className={styles.fields}>
        {texts.map((column) => (
          <TextField
            key={column}
            label={words.report[column]}
            text={report[column] ?? ""}
            hint={words.reportHints[column]}
            isRequired={needed.has(column)}
            change={(text) => set(column, text)}
          />
        ))}
        <WordField
          isRequired
          label={words.report.published_basis}
          none={words.choose}
          options={asOfBases.map((value) => ({ value, text: wording.table.asOfBasis[value] }))}
          chosen={report.published_basis ?? ""}
          choose={(word) => set("published_basis", word)}
        />
      </div>
      <button type="button" className={styles.plain} onClick={() => change({ ...draft, report: null })}>
        {words.existingReport}
      </button>
    </fieldset>
  );
}
