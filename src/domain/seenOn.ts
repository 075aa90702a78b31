import { firstDay, lastDay } from "./asOf.ts";
import type { Dataset } from "./dataset.ts";
import type { Figure } from "./figure.ts";
import type { Report } from "./report.ts";
import { withSuperseded } from "./supersession.ts";

/** What a reader could have seen on a day. */
export interface SeenOn {
  /** Of reports that were certainly out by then; superseded only by each other. */
  readonly figures: Figure[];
  /** How many figures are left out because their report's imprecise date leaves open whether it was out. */
  readonly maybe: number;
}

/** The data set as a reader could have read it on a day, and how many figures may have been out by then or not. */
export function datasetSeenOn(dataset: Dataset, date: string): { dataset: Dataset; maybe: number } {
  const { figures, maybe } = figuresSeenOn(dataset.figures, date);
  const day = lastDay(date);
  const isOut = ({ published }: Report) => sightOn(published.date, day) === "seen";
  const seen = new Set(figures.map(({ id }) => id));
  return {
    dataset: {
      ...dataset,
      figures,
      reports: dataset.reports.filter(isOut),
      measures: dataset.measures.filter(({ report }) => isOut(report)),
      // Of a withdrawn figure no one knows any more when it was reported, so that its change is not shown either.
      revisions: dataset.revisions.filter(({ figureId }) => seen.has(figureId)),
    },
    maybe,
  };
}

/** A year that is being typed has fewer digits. */
const FIRST_WHOLE_YEAR = "1000-01-01";

/** The first day on which one of the reports was certainly out; without reports, that of the first year of four digits. */
export function firstReported(reports: readonly Report[]): string {
  const days = reports.map(({ published }) => lastDay(published.date)).sort();
  return days[0] ?? FIRST_WHOLE_YEAR;
}

type Sight = "seen" | "maybe" | "later";

/** The figures of the reports published by the end of the date, which may be a day, a month or a year. */
export function figuresSeenOn(figures: readonly Figure[], date: string): SeenOn {
  // Tens of thousands of figures share a few dates.
  const known = new Map<string, Sight>();
  const sightOf = ({ report }: Figure): Sight => {
    const { date: published } = report.published;
    const sight = known.get(published) ?? sightOn(published, lastDay(date));
    known.set(published, sight);
    return sight;
  };
  const seen = figures.filter((figure) => sightOf(figure) === "seen");
  const maybe = figures.filter((figure) => sightOf(figure) === "maybe").length;
  return { figures: withSuperseded(seen), maybe };
}

function sightOn(published: string, day: string): Sight {
  if (lastDay(published) <= day) return "seen";
  return firstDay(published) <= day ? "maybe" : "later";
}
