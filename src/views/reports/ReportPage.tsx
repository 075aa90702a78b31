import { useEffect, useMemo } from "react";
import { byParagraph } from "#domain/paragraphs.ts";
import type { Report } from "#domain/report.ts";
import { type ReportSummary, reportSummaries } from "#domain/reportSummary.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { reportsWording } from "#i18n/reportsWording.ts";
import type { PageProps } from "#sections/pageProps.ts";
import { areFiguresRead, areMeasuresRead } from "#sections/readTables.ts";
import { PageHeading } from "#ui/PageHeading.tsx";
import { FiguresByParagraph } from "./FiguresByParagraph.tsx";
import { MeasuresByParagraph } from "./MeasuresByParagraph.tsx";
import styles from "./ReportPage.module.css";
import { OriginalTitle, ReportAddress } from "./ReportSource.tsx";

/** One report: what it is, and all its figures and measures by the paragraph that prints them. */
export function ReportPage({ dataset, view, unread, report }: PageProps & { readonly report: Report }) {
  const { locale } = useWording();
  const words = reportsWording[locale];
  const figures = useMemo(
    () => byParagraph(dataset.figures.filter((figure) => figure.report === report)),
    [dataset, report],
  );
  const measures = useMemo(
    () => byParagraph(dataset.measures.filter((measure) => measure.report === report)),
    [dataset, report],
  );
  const summaries = useMemo(() => reportSummaries(dataset), [dataset]);
  const summary = summaries.find((other) => other.report === report);
  const named = view.paragraph === null ? null : Number(view.paragraph);
  useScrollTo(report.id, named);
  const isNamedHere = [...figures, ...measures].some(({ number }) => number === named);
  const hasParagraphs = [...figures, ...measures].some(({ number }) => number !== null);
  const isWhole = areFiguresRead(unread) && areMeasuresRead(unread);
  return (
    <>
      <PageHeading title={report.title[locale]}>
        <Facts report={report} />
        {summary && <Counts summary={summary} unread={unread} />}
        {hasParagraphs && <p className={styles.legend}>{words.paragraphLegend}</p>}
        {named !== null && (
          <p role="status">{isNamedHere ? words.named(named) : isWhole && words.namedMissing(named)}</p>
        )}
      </PageHeading>
      {figures.length > 0 && (
        <section className={`${styles.part} ${styles.figures}`}>
          <h3>{words.figuresHeading}</h3>
          <FiguresByParagraph key={report.id} paragraphs={figures} named={named} />
        </section>
      )}
      {measures.length > 0 && (
        <section className={styles.part}>
          <h3>{words.measuresHeading}</h3>
          <MeasuresByParagraph paragraphs={measures} named={named} />
        </section>
      )}
    </>
  );
}

/** Original title, publisher, date and address. */
function Facts({ report }: { readonly report: Report }) {
  const { locale } = useWording();
  const words = reportsWording[locale];
  const { date, basis } = report.published;
  return (
    <dl className={styles.facts}>
      {locale !== "zh" && (
        <div>
          <dt>{words.original}</dt>
          <dd>
            <OriginalTitle report={report} />
          </dd>
        </div>
      )}
      <div>
        <dt>{words.publisher}</dt>
        <dd>{report.publisher?.[locale] ?? words.notRecorded}</dd>
      </div>
      <div>
        <dt>{words.columns.published}</dt>
        <dd>
          {date} <small>{words.dateBasis[basis]}</small>
        </dd>
      </div>
      <div>
        <dt>{words.columns.address}</dt>
        <dd>
          <ReportAddress report={report} />
        </dd>
      </div>
    </dl>
  );
}

interface CountsProps {
  readonly summary: ReportSummary;
  readonly unread: ReadonlySet<string>;
}

/** How much the report prints; what could not be read is said to be unknown. */
function Counts({ summary, unread }: CountsProps) {
  const words = reportsWording[useWording().locale];
  const sentences = [
    areFiguresRead(unread) ? words.figuresOf(summary) : words.figuresUnread,
    areMeasuresRead(unread) ? words.measuresOf(summary.measures) : words.measuresUnread,
  ];
  return <p>{sentences.join(words.joint)}</p>;
}

/** Brings the paragraph that a link names into sight, after the page has begun at its top. */
function useScrollTo(report: string, paragraph: number | null): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same paragraph of another report is another place.
  useEffect(() => {
    if (paragraph === null) return;
    const frame = requestAnimationFrame(() =>
      document.querySelector(`[data-paragraph="${paragraph}"]`)?.scrollIntoView({ block: "start" }),
    );
    return () => cancelAnimationFrame(frame);
  }, [report, paragraph]);
}
