import type { AsOfBasis } from "#domain/asOf.ts";
import type { Locale } from "#domain/locale.ts";
import type { ReportSummary } from "#domain/reportSummary.ts";

/** The texts of the pages of reports, which load with them. */
interface ReportsWording {
  readonly title: string;
  readonly lead: (reports: number, figures: number | null, measures: number | null) => string;
  readonly empty: string;
  readonly unread: string;
  readonly figuresUnread: string;
  readonly measuresUnread: string;
  readonly caption: string;
  readonly columns: Record<
    | "report"
    | "published"
    | "address"
    | "figures"
    | "exact"
    | "bounded"
    | "approximate"
    | "derived"
    | "measures",
    string
  >;
  /** What the counts mean, below the table. */
  readonly key: readonly string[];
  readonly dateBasis: Record<AsOfBasis, string>;
  readonly publisher: string;
  readonly noPublisher: string;
  readonly notRecorded: string;
  readonly unknown: string;
  readonly original: string;
  /** What one report holds, in a sentence each. */
  readonly figuresOf: (summary: ReportSummary) => string;
  readonly measuresOf: (measures: number) => string;
  readonly figuresHeading: string;
  readonly measuresHeading: string;
  readonly joint: string;
  readonly paragraphLegend: string;
  readonly named: (paragraph: number) => string;
  readonly namedMissing: (paragraph: number) => string;
}

const zh: ReportsWording = {
  title: "报道",
  lead: (reports, figures, measures) => {
    const parts = [
      ...(figures === null ? [] : [`${figures} 条数据`]),
      ...(measures === null ? [] : [`${measures} 项举措`]),
    ];
    return `共 ${reports} 篇报道，最新的在前${parts.length > 0 ? `；印有 ${parts.join("、")}` : ""}。`;
  },
  empty: "这个数据包里没有报道。",
  unread: "报道没有读到，不等于没有报道。请看上面的说明，或重试。",
  figuresUnread: "数据没有读到，因此各篇报道的数据条数未知，不是零。",
  measuresUnread: "举措没有读到，因此各篇报道的举措项数未知，不是零。",
  caption: "报道及其数据条数",
  columns: {
    report: "报道",
    published: "发布日期",
    address: "原文地址",
    figures: "数据",
    exact: "确切",
    bounded: "上下限",
    approximate: "约数",
    derived: "推算",
    measures: "举措",
  },
  key: [
    "数据：报道中的每个数一条，分为确切、上下限（超过、以上、不到等）和约数（约、近）。",
    "推算：由该报道印出的计数算出的复工率；本看板已收为数据的也算在内。",
  ],
  dateBasis: { stated: "报道写明", published: "按发布页", inferred: "据内容推断" },
  publisher: "发布者",
  noPublisher: "发布者未记录",
  notRecorded: "未记录",
  unknown: "未知",
  original: "原题",
  figuresOf: ({ figures, exact, bounded, approximate, derived }) =>
    figures === 0
      ? "没有收录数据。"
      : `${figures} 条数据：确切 ${exact}，上下限 ${bounded}，约数 ${approximate}${derived > 0 ? `；推算复工率 ${derived} 个` : ""}。`,
  measuresOf: (measures) => (measures === 0 ? "没有收录举措。" : `${measures} 项举措。`),
  figuresHeading: "数据，按段落",
  measuresHeading: "举措，按段落",
  joint: "",
  paragraphLegend: "段落为报道正文中第几个非空行。",
  named: (paragraph) => `链接所指的第 ${paragraph} 段已标出。`,
  namedMissing: (paragraph) => `链接所指的第 ${paragraph} 段没有收录数据或举措。`,
};

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

const en: ReportsWording = {
  title: "Reports",
  lead: (reports, figures, measures) => {
    const parts = [
      ...(figures === null ? [] : [plural(figures, "figure")]),
      ...(measures === null ? [] : [plural(measures, "measure")]),
    ];
    return `${plural(reports, "report")}, the newest first${parts.length > 0 ? `, with ${parts.join(" and ")}` : ""}.`;
  },
  empty: "This data package holds no reports.",
  unread:
    "The reports could not be read, which is not the same as none. See the message above, or try again.",
  figuresUnread: "The figures could not be read, so how many each report has is unknown, not zero.",
  measuresUnread: "The measures could not be read, so how many each report has is unknown, not zero.",
  caption: "Reports and how many figures they print",
  columns: {
    report: "Report",
    published: "Published",
    address: "Address",
    figures: "Figures",
    exact: "Exact",
    bounded: "Bounds",
    approximate: "Approx.",
    derived: "Derived",
    measures: "Measures",
  },
  key: [
    "Figures: one for each number that the report prints; exact ones, bounds (over, at least, under …) and approximate ones (about, nearly).",
    "Derived: reopening rates computed from counts that the report prints, those among the figures included.",
  ],
  dateBasis: { stated: "stated", published: "as published", inferred: "inferred" },
  publisher: "Publisher",
  noPublisher: "publisher not recorded",
  notRecorded: "not recorded",
  unknown: "unknown",
  original: "Original title",
  figuresOf: ({ figures, exact, bounded, approximate, derived }) =>
    figures === 0
      ? "No figure is recorded."
      : `${plural(figures, "figure")}: ${exact} exact, ${bounded} bounded, ${approximate} approximate${derived > 0 ? `; ${plural(derived, "reopening rate")} derived` : ""}.`,
  measuresOf: (measures) => (measures === 0 ? "No measure is recorded." : `${plural(measures, "measure")}.`),
  figuresHeading: "Figures by paragraph",
  measuresHeading: "Measures by paragraph",
  joint: " ",
  paragraphLegend: "Paragraphs are the non-blank lines of the report’s text, counted.",
  named: (paragraph) => `Paragraph ${paragraph}, which the link names, is marked.`,
  namedMissing: (paragraph) =>
    `No figure or measure is recorded of paragraph ${paragraph}, which the link names.`,
};

/** The pages of reports in both languages. */
export const reportsWording: Record<Locale, ReportsWording> = { zh, en };
