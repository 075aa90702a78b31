import { type ReactNode, useMemo } from "react";
import { useLinks } from "#charts/links.ts";
import { type ReportSummary, reportSummaries } from "#domain/reportSummary.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { reportsWording } from "#i18n/reportsWording.ts";
import type { PageProps } from "#sections/pageProps.ts";
import { areFiguresRead, areMeasuresRead } from "#sections/readTables.ts";
import { PageHeading } from "#ui/PageHeading.tsx";
import { PageTable } from "#ui/PageTable.tsx";
import { ScrollingTable } from "#ui/ScrollingTable.tsx";
import { OriginalTitle, ReportAddress } from "./ReportSource.tsx";
import styles from "./ReportsPage.module.css";

const countColumns = ["figures", "exact", "bounded", "approximate", "derived", "measures"] as const;
type CountColumn = (typeof countColumns)[number];

/** Every report of the package, the newest first, with how much it prints and how exactly. */
export function ReportsPage({ dataset, unread }: PageProps) {
  const words = reportsWording[useWording().locale];
  const summaries = useMemo(() => reportSummaries(dataset), [dataset]);
  const [hasFigures, hasMeasures] = [areFiguresRead(unread), areMeasuresRead(unread)];
  const { reports, figures, measures } = dataset;
  if (unread.has("reports") || reports.length === 0)
    return (
      <PageHeading title={words.title}>
        <p>{unread.has("reports") ? words.unread : words.empty}</p>
      </PageHeading>
    );
  return (
    <>
      <PageHeading title={words.title}>
        <p>
          {words.lead(
            reports.length,
            hasFigures ? figures.length : null,
            hasMeasures ? measures.length : null,
          )}
        </p>
        {!hasFigures && <p>{words.figuresUnread}</p>}
        {!hasMeasures && <p>{words.measuresUnread}</p>}
      </PageHeading>
      <div className={styles.reports}>
        <PageTable>
          <ScrollingTable
            caption={words.caption}
            headings={[
              words.columns.report,
              words.columns.published,
              words.columns.address,
              ...countColumns.map((column) => words.columns[column]),
            ]}
          >
            {summaries.map((summary) => (
              <ReportRow
                key={summary.report.id}
                summary={summary}
                countOf={(column) =>
                  (column === "measures" ? hasMeasures : hasFigures) ? summary[column] : words.unknown
                }
              />
            ))}
          </ScrollingTable>
        </PageTable>
      </div>
      <ul className={styles.key}>
        {words.key.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

interface ReportRowProps {
  readonly summary: ReportSummary;
  readonly countOf: (column: CountColumn) => number | string;
}

function ReportRow({ summary: { report }, countOf }: ReportRowProps) {
  const { locale } = useWording();
  const words = reportsWording[locale];
  return (
    <tr data-report={report.id}>
      <th scope="row" className={styles.report}>
        <ReportLink id={report.id}>{report.title[locale]}</ReportLink>
        <small>
          <OriginalTitle report={report} />
          <span>{report.publisher?.[locale] ?? words.noPublisher}</span>
        </small>
      </th>
      <td className={styles.date}>
        {report.published.date} <small>{words.dateBasis[report.published.basis]}</small>
      </td>
      <td className={styles.address}>
        <ReportAddress report={report} />
      </td>
      {countColumns.map((column) => (
        <td key={column} data-count={column} data-zero={countOf(column) === 0} className={styles.count}>
          {countOf(column)}
        </td>
      ))}
    </tr>
  );
}

function ReportLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const links = useLinks();
  return links ? <a href={links.report(id, null)}>{children}</a> : children;
}
