import type { EventKind } from "#domain/events.ts";
import type { Locale } from "#domain/locale.ts";

/** The texts of charts over time. They come with these charts, as the first view needs none of them. */
export interface TimeWording {
  /** Names the part of a page that holds charts over time. */
  readonly heading: string;
  readonly countUnit: string;
  readonly since: (date: string) => string;
  readonly key: Record<"open" | "below" | "hollow", string>;
  readonly gap: (days: number) => string;
  readonly gapUnknown: string;
  readonly gapMixed: string;
  readonly leftOut: (regions: number) => string;
  readonly linesCapped: (shown: number, all: number) => string;
  readonly events: {
    readonly label: string;
    readonly modes: Record<"off" | "on", string>;
    readonly key: Record<EventKind, string>;
    readonly list: string;
    readonly on: (date: string, kind: EventKind, count: number) => string;
    /** Between the items of one event. */
    readonly comma: string;
    readonly none: string;
    readonly undated: (undated: Readonly<Record<EventKind, number>>) => string;
    /** Reports of drawn figures, each with its date and title. */
    readonly outside: (reports: readonly (readonly [string, string])[]) => string;
    readonly all: (events: number) => string;
  };
}

/** In both languages. */
export const timeWording: Record<Locale, TimeWording> = {
  zh: {
    heading: "随时间",
    countUnit: "个数，单位见指标名称",
    since: (date) => `自 ${date} 起累计`,
    key: {
      open: "向上的箭头：只报下限",
      below: "向下的箭头：只报上限",
      hollow: "空心点：约数或推算",
    },
    gap: (days) => `点是报道的日期；相隔超过 ${days} 天（该指标通常的间隔）的两点之间不连线。`,
    gapUnknown: "点是报道的日期；该指标通常的间隔无从得知，点之间不连线。",
    gapMixed: "只知月份的点画在月末，它与只知某日的点相隔几天不得而知，也不连线。",
    leftOut: (regions) => `另有 ${regions} 个地区只有一个日期，未画。`,
    linesCapped: (shown, all) => `图中画出日期最多的 ${shown} 个地区，共 ${all} 个；其余见数据表。`,
    events: {
      label: "事件",
      modes: { off: "不标", on: "标出" },
      key: { measure: "举措发布", report: "报道发表" },
      list: "图中标出的事件",
      on: (date, kind, count) =>
        kind === "measure"
          ? `${date} 发布举措${count > 1 ? ` ${count} 项` : ""}：`
          : `${date} 发表报道${count > 1 ? ` ${count} 篇` : ""}：`,
      comma: "；",
      none: "图中日期之间没有可标出的举措或报道。",
      outside: (reports) =>
        `印出图中各数、但在图中日期之外发表的报道没有标出：${reports.map(([date, title]) => `${date}《${title}》`).join("、")}。`,
      undated: ({ measure, report }) => {
        const parts = [
          ...(measure > 0 ? [`${measure} 项举措`] : []),
          ...(report > 0 ? [`${report} 篇报道`] : []),
        ];
        return `另有 ${parts.join("、")}可能在此期间，但日期不明、不到日或出自推断，无法标出。`;
      },
      all: (events) => `图中标出的 ${events} 个事件`,
    },
  },
  en: {
    heading: "Over time",
    countUnit: "Count, of what the indicator names",
    since: (date) => `counted from ${date}`,
    key: {
      open: "arrow up: only a lower bound",
      below: "arrow down: only an upper bound",
      hollow: "hollow point: approximate or derived",
    },
    gap: (days) =>
      `Points are reported dates; no line joins two that are more than ${days} ${days === 1 ? "day" : "days"} apart, the usual interval of this indicator.`,
    gapUnknown:
      "Points are reported dates; the usual interval of this indicator is not known, so that no line joins them.",
    gapMixed:
      "A point known by its month stands at the end of it; how far it is from a point known by its day is not known either, so that no line joins them.",
    leftOut: (regions) =>
      `${regions} more ${regions === 1 ? "region has" : "regions have"} a single date: not drawn.`,
    linesCapped: (shown, all) =>
      `The chart draws the ${shown} regions with most dates of ${all}; the table has the rest.`,
    events: {
      label: "Events",
      modes: { off: "Off", on: "On" },
      key: { measure: "measure issued", report: "report appeared" },
      list: "Events marked in the chart",
      on: (date, kind, count) =>
        kind === "measure"
          ? `${date}, ${count === 1 ? "measure" : `${count} measures`} issued: `
          : `${date}, ${count === 1 ? "report" : `${count} reports`} appeared: `,
      comma: "; ",
      outside: (reports) =>
        `Not marked, as they appeared outside the dates of the chart: the reports of figures in it ${reports.map(([date, title]) => `“${title}” (${date})`).join(", ")}.`,
      none: "No measure was issued and no report appeared on a known day between the dates of the chart.",
      undated: ({ measure, report }) => {
        const parts = [
          ...(measure > 0 ? [`${measure} ${measure === 1 ? "measure" : "measures"}`] : []),
          ...(report > 0 ? [`${report} ${report === 1 ? "report" : "reports"}`] : []),
        ];
        return `${parts.join(" and ")} may fall in this period, but without a known day, or with an inferred one, cannot be marked.`;
      },
      all: (events) => `${events} events marked in the chart`,
    },
  },
};
