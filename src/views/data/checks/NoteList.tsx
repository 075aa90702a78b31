import type { FigureNote, PackageNote } from "#domain/packageNotes.ts";
import { type DataWording, dataWording } from "#i18n/dataWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { type DataColumn, NOTHING } from "#url/dataChoices.ts";
import styles from "./Checks.module.css";

interface NoteListProps {
  readonly notes: readonly PackageNote[];
  readonly show: (column: DataColumn, text: string) => void;
}

/** The filter that shows the figures of a note; no filter tells a date by how fine it is. */
const filters: Record<FigureNote, readonly [DataColumn, string] | null> = {
  noPopulation: ["population", NOTHING],
  noParagraph: ["paragraph", NOTHING],
  datePublished: ["known", "published"],
  dateInferred: ["known", "inferred"],
  dateCoarse: null,
  derived: ["basis", "derived"],
};

/** More reports than this are counted but not named. */
const MOST_REPORTS = 5;

/** Things worth knowing, with a way to the figures they are about. */
export function NoteList({ notes, show }: NoteListProps) {
  const { locale } = useWording();
  const { checks } = dataWording[locale];
  if (notes.length === 0) return <p>{checks.noNotes}</p>;
  return (
    <ul className={styles.lines}>
      {notes.map((note) => {
        const sentence =
          note.of === "figures" ? checks.figureNotes[note.kind](note.count) : reportSentence(note, checks);
        const filter = note.of === "figures" ? filters[note.kind] : null;
        return (
          <li key={note.kind}>
            {sentence}
            {filter && (
              <button type="button" aria-label={checks.showWhat(sentence)} onClick={() => show(...filter)}>
                {checks.show}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );

  function reportSentence(
    { kind, reports }: Extract<PackageNote, { of: "reports" }>,
    { reportNotes, listComma, moreReports }: DataWording["checks"],
  ): string {
    const names = reports.slice(0, MOST_REPORTS).map(({ title }) => title[locale]);
    const rest = reports.length - names.length;
    return reportNotes[kind](reports.length, names.join(listComma) + (rest > 0 ? moreReports(rest) : ""));
  }
}
