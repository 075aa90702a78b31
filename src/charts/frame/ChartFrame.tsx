import { type ReactNode, Suspense, useId, useRef, useState } from "react";
import type { Report } from "#domain/report.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { Measured } from "#ui/Measured.tsx";
import styles from "./ChartFrame.module.css";
import { usePainted } from "./usePainted.ts";

export interface ChartFrameProps {
  /** The name that tests and exports find the chart by, such as "reopening-rate". */
  readonly chart: string;
  /** What the chart says, in a sentence. */
  readonly headline: string;
  readonly title: string;
  readonly subtitle: string;
  readonly controls?: ReactNode;
  /** How many marks the drawing bears; with none, the frame says that nothing is reported. */
  readonly marks: number;
  readonly draw: (width: number) => ReactNode;
  readonly legend: ReactNode;
  readonly notes: readonly string[];
  readonly reports: readonly Report[];
  readonly version: string;
  readonly table: ReactNode;
}

/** The one frame of every chart: sentence, title, subtitle, marks, key, notes, source line, and the same figures as a table. */
export function ChartFrame(props: ChartFrameProps) {
  const { chart, headline, title, subtitle, controls, marks, draw, legend, notes, table } = props;
  const { locale, wording } = useWording();
  const [isTableOpen, setTableOpen] = useState(false);
  const figure = useRef<HTMLElement>(null);
  const titleId = useId();
  const tableId = useId();
  // What is drawn, in words: another drawing gets another try, and is not painted before it is.
  const drawing = [locale, title, subtitle, marks].join();
  const painted = usePainted(figure, marks, drawing);
  return (
    <section className={styles.section}>
      <h2 className={styles.headline}>{marks > 0 ? headline : wording.charts.empty}</h2>
      <figure
        ref={figure}
        className={styles.frame}
        data-chart={chart}
        data-ready={painted}
        aria-labelledby={titleId}
      >
        <div className={styles.head}>
          <figcaption>
            <h3 id={titleId}>{title}</h3>
            {marks > 0 && <p className={styles.subtitle}>{subtitle}</p>}
          </figcaption>
          {controls}
        </div>
        {marks === 0 ? (
          <NothingReported />
        ) : (
          <>
            <ErrorBoundary
              key={drawing}
              fallback={
                <p role="alert" className={styles.broken}>
                  {wording.board.chartBroken}
                </p>
              }
            >
              <Suspense fallback={null}>
                <Measured>{draw}</Measured>
              </Suspense>
            </ErrorBoundary>
            {legend}
          </>
        )}
        <Notes notes={notes} />
        <div className={styles.foot}>
          <SourceLine {...props} />
          <button
            type="button"
            aria-expanded={isTableOpen}
            aria-controls={tableId}
            onClick={() => setTableOpen(!isTableOpen)}
          >
            {isTableOpen ? wording.charts.hideTable : wording.charts.showTable}
          </button>
        </div>
        <div id={tableId}>{isTableOpen && table}</div>
      </figure>
    </section>
  );
}

function NothingReported() {
  const { charts } = useWording().wording;
  return (
    <div className={styles.nothing}>
      <p>{charts.emptyAdvice}</p>
    </div>
  );
}

function Notes({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

/** Beyond this many reports the line names the first ones and counts the rest; the table names each. */
const REPORTS_NAMED = 3;

function SourceLine({ reports, version }: ChartFrameProps) {
  const { locale, wording } = useWording();
  const titles = reports
    .slice(0, REPORTS_NAMED)
    .map(({ title, published }) => `${title[locale]}, ${published.date}`);
  const rest = reports.length - titles.length;
  return (
    <p className={styles.source}>
      {reports.length > 0 && `${wording.charts.source(titles, rest)} · `}
      {wording.charts.version(version)}
    </p>
  );
}
