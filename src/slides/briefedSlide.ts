import { type Briefing, type Slide, type SlideView, viewsOf } from "#briefing/briefing.ts";
import { changesSince } from "#briefing/slides/changesSince.ts";
import { changeWords } from "#briefing/slides/changeWords.ts";
import { headlineOf } from "#briefing/slides/headline.ts";
import { slideContent } from "#briefing/slides/slideContent.ts";
import { type ChartStyle, cardStyle } from "#charts/chartStyle.ts";
import type { Source } from "#charts/drawings/frameTexts.ts";
import type { ContentIn } from "#charts/frame/chartContent.ts";
import type { Dataset } from "#domain/dataset.ts";
import { briefingWording } from "#i18n/briefingWording.ts";
import type { Language } from "#i18n/LocaleContext.tsx";
import { slidesWording } from "#i18n/slidesWording.ts";
import type { PageChart } from "#sections/chartContent.ts";
import { slideTexts } from "./slideTexts.ts";

/** A chart of a slide as the data has it now, for any size of type. */
export interface BriefedChart {
  /** The address of its view within the board, and its name on that page. */
  readonly view: SlideView;
  readonly contentIn: ContentIn<PageChart>;
  /** What of its address, or of the other chart of its slide, this data has not, in words. */
  readonly dropped: readonly string[];
}

/** What is shown on a slide: one chart, two beside each other, or words. */
export type Shown =
  | { readonly kind: "charts"; readonly charts: readonly BriefedChart[] }
  | { readonly kind: "text"; readonly points: readonly string[] };

/** A slide of a briefing with what the data has for it now, in one language. */
export interface BriefedSlide {
  /** In the briefing, counted from 1, and how many that has. */
  readonly number: number;
  readonly of: number;
  readonly headline: string;
  readonly shown: Shown;
  /** What the speaker says; never on the screen of the room. */
  readonly notes: string;
  readonly sources: readonly Source[];
  /** What must be known when its numbers are quoted. */
  readonly caveats: readonly string[];
  /** What is different in the data since the slide was made. */
  readonly changes: readonly string[];
}

/** What slides are made of. */
export interface Briefed {
  readonly briefing: Briefing;
  readonly dataset: Dataset;
  readonly language: Language;
}

/** The slides of a briefing with what the data has for them. A chart that the data has no more, or has no figures for, is told in words. */
export function briefedSlides({ briefing, dataset, language }: Briefed): BriefedSlide[] {
  const style = cardStyle("light", language);
  return briefing.slides.map((slide, index) => ({
    number: index + 1,
    of: briefing.slides.length,
    headline: headlineOf(slide, dataset, style) || slidesWording[language.locale].untitled(index + 1),
    notes: slide.notes,
    ...chartsOf(slide, dataset, style),
  }));
}

type Charts = Pick<BriefedSlide, "shown" | "sources" | "caveats" | "changes">;

function chartsOf(slide: Slide, dataset: Dataset, style: ChartStyle): Charts {
  const views = viewsOf(slide).map((view) => viewOf(view, dataset, style));
  const charts = views.flatMap(({ chart }) => chart ?? []);
  const lost = views.flatMap(({ lost: words }) => words);
  const points = slide.kind === "text" ? slide.points : lost;
  // What is left of a pair says on the slide itself that the other half is not there.
  const told = charts.map((chart) => ({ ...chart, dropped: [...chart.dropped, ...lost] }));
  return {
    shown: charts.length > 0 ? { kind: "charts", charts: told } : { kind: "text", points },
    sources: unique(
      views.flatMap(({ sources }) => sources),
      ({ report }) => report.id,
    ),
    caveats: unique([...views.flatMap(({ caveats }) => caveats), ...(charts.length > 0 ? lost : [])], String),
    changes: views.flatMap(({ changes }) => changes),
  };
}

interface ViewOf {
  readonly chart: BriefedChart | null;
  readonly lost: readonly string[];
  readonly sources: readonly Source[];
  readonly caveats: readonly string[];
  readonly changes: readonly string[];
}

function viewOf(view: SlideView, whole: Dataset, style: ChartStyle): ViewOf {
  const { language } = style;
  const words = briefingWording[language.locale].editor;
  const nothing = { chart: null, sources: [], caveats: [], changes: [] };
  const found = slideContent(view, whole);
  if (found.status === "lost") return { ...nothing, lost: [words.lost[found.lost]] };
  const content = found.contentIn(style);
  const changes = changesSince(view.shown, content, found.dataset).map((change) =>
    changeWords(change, found.dataset, language.locale),
  );
  const dropped = found.dropped.length > 0 ? [words.dropped(found.dropped)] : [];
  const { charts } = language.wording;
  if (content.marks === 0)
    return {
      ...nothing,
      changes,
      lost: [charts.empty(content.seen), charts.emptyAdvice(content.seen), ...dropped],
    };
  return {
    chart: { view, contentIn: found.contentIn, dropped },
    lost: [],
    sources: content.sources,
    caveats: slideTexts(content, { dropped, language }).notices,
    changes,
  };
}

function unique<One>(all: readonly One[], key: (one: One) => string): One[] {
  return [...new Map(all.map((one) => [key(one), one])).values()];
}
