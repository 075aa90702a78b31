import { type ReactNode, type RefObject, Suspense, useId, useRef, useState } from "react";
import { useCollect } from "#charts/collecting.ts";
import { type Source, sourcePlace } from "#charts/drawings/frameTexts.ts";
import { useExports, useKnownChart } from "#charts/exporting.ts";
import { SentenceText } from "#charts/SentenceText.tsx";
import { useWording } from "#i18n/LocaleContext.tsx";
import { plainText, type Sentence } from "#i18n/sentence.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { useIsBehind } from "#ui/Following.tsx";
import { Measured } from "#ui/Measured.tsx";
import styles from "./ChartFrame.module.css";
import type { ChartContent, ContentIn } from "./chartContent.ts";
import { usePainted } from "./usePainted.ts";

export interface ChartFrameProps {
  /** The name that tests and exports find the chart by, such as "reopening-rate". */
  readonly chart: string;
  readonly content: ChartContent;
  /** The same in any style, for a picture of it. */
  readonly contentIn: ContentIn;
  readonly controls?: ReactNode;
  readonly table: ReactNode;
}

/** The one frame of every chart: sentence, title, subtitle, marks, key, notes, source line, and the same figures as a table. */
export function ChartFrame({ chart, content, contentIn, controls, table }: ChartFrameProps) {
  // With no marks, the frame says that nothing is reported.
  const { headline, title, subtitle, marks, draw, legend, notes, seen } = content;
  const { locale, wording } = useWording();
  const exports = useExports();
  const collect = useCollect();
  const [isTableOpen, setTableOpen] = useState(false);
  const figure = useRef<HTMLElement>(null);
  const titleId = useId();
  const tableId = useId();
  // What is drawn, in words: another drawing gets another try, and is not painted before it is.
  const drawing = [locale, title, subtitle, marks].join();
  const painted = usePainted(figure, marks, drawing);
  useKnownChart(figure, marks, { chart, contentIn });
  return (
    <section className={styles.section} data-table={isTableOpen}>
      <h2 className={styles.headline}>
        {marks > 0 ? <SentenceText sentence={headline} /> : wording.charts.empty(seen)}
      </h2>
      <ReadyFigure ref={figure} chart={chart} isPainted={painted} titleId={titleId}>
        <div className={styles.head}>
          <figcaption>
            <h3 id={titleId}>{title}</h3>
            {marks > 0 && <p className={styles.subtitle}>{subtitle}</p>}
          </figcaption>
          {controls}
        </div>
        {marks === 0 ? (
          <NothingReported seen={seen} />
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
          <SourceLine {...content} />
          <button
            type="button"
            aria-expanded={isTableOpen}
            aria-controls={tableId}
            onClick={() => setTableOpen(!isTableOpen)}
          >
            {isTableOpen ? wording.charts.hideTable : wording.charts.showTable}
          </button>
          {exports && marks > 0 && (
            <button type="button" data-export onClick={() => exports.open({ chart, contentIn })}>
              {wording.charts.export}
            </button>
          )}
          {collect && marks > 0 && (
            <button type="button" onClick={() => collect(chart)}>
              {wording.charts.addToBriefing}
            </button>
          )}
        </div>
        <div id={tableId}>
          <Suspense fallback={null}>{isTableOpen && table}</Suspense>
        </div>
      </ReadyFigure>
    </section>
  );
}

interface ReadyFigureProps {
  readonly ref: RefObject<HTMLElement | null>;
  readonly chart: string;
  readonly isPainted: boolean;
  readonly titleId: string;
  readonly children: ReactNode;
}

/** The figure, ready once its marks are painted and no newer choice is about to change them. By itself, so that a choice does not draw the marks anew. */
function ReadyFigure({ ref, chart, isPainted, titleId, children }: ReadyFigureProps) {
  const isBehind = useIsBehind();
  return (
    <figure
      ref={ref}
      className={styles.frame}
      data-chart={chart}
      data-ready={isPainted && !isBehind}
      aria-labelledby={titleId}
    >
      {children}
    </figure>
  );
}

function NothingReported({ seen }: { readonly seen: string | null }) {
  const { charts } = useWording().wording;
  return (
    <div className={styles.nothing}>
      <p>{charts.emptyAdvice(seen)}</p>
    </div>
  );
}

function Notes({ notes }: { readonly notes: readonly Sentence[] }) {
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={plainText(note)}>
          <SentenceText sentence={note} />
        </li>
      ))}
    </ul>
  );
}

/** Beyond this many reports the line names the first ones and counts the rest; the table names each. */
const SOURCES_NAMED = 3;

function SourceLine({ sources, version }: ChartContent) {
  const { charts } = useWording().wording;
  const rest = sources.length - SOURCES_NAMED;
  return (
    <p className={styles.source}>
      {sources.length > 0 && charts.source}
      {sources.slice(0, SOURCES_NAMED).map((source, index) => (
        <SourceName key={source.report.id} isFirst={index === 0} {...source} />
      ))}
      {rest > 0 && charts.moreSources(rest)}
      {sources.length > 0 && " · "}
      {charts.version(version)}
    </p>
  );
}

function SourceName({ isFirst, ...source }: Source & { readonly isFirst: boolean }) {
  const { locale, wording } = useWording();
  const { title, address } = source.report;
  return (
    <>
      {!isFirst && (locale === "zh" ? "；" : "; ")}
      {address === null ? (
        title[locale]
      ) : (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {title[locale]}
        </a>
      )}
      {`, ${sourcePlace(source, wording)}`}
    </>
  );
}
