import { slideContent } from "#briefing/slides/slideContent.ts";
import { snapshotOf } from "#briefing/slides/snapshot.ts";
import { type ChartStyle, cardStyle } from "#charts/chartStyle.ts";
import type { Dataset } from "#domain/dataset.ts";
import { valueWithUnit } from "#i18n/figureWording.ts";
import { firstBriefingWording } from "#i18n/firstBriefingWording.ts";
import type { Language } from "#i18n/LocaleContext.tsx";
import type { Briefing, Slide, SlideView } from "./briefing.ts";

/** The name that the shipped briefing is known by; it stands on no shelf until someone changes it. */
export const FIRST_ID = "first";

type NewSlide = Slide extends infer One ? (One extends Slide ? Omit<One, "id"> : never) : never;

/** What the slides are made with. Whatever is not in the data ends the making: another package tells another story. */
interface Making {
  /** A figure in words, by its id. */
  readonly said: (id: string) => string;
  readonly view: (address: string, chart: string) => SlideView;
  /** How many measures a report prints. */
  readonly measures: (report: string) => number;
}

class NotInData extends Error {}

/**
 * The briefing that comes with the board: the five reports, with every number taken from the data on show. Of another
 * package, which has not these figures, it shows the charts of the overview.
 */
export function firstBriefing(dataset: Dataset, language: Language): Briefing {
  const { name } = firstBriefingWording[language.locale];
  const making = makingOf(dataset, cardStyle("light", language));
  try {
    return { id: FIRST_ID, name, slides: numbered(storyOf(making, language)) };
  } catch (error) {
    if (!(error instanceof NotInData)) throw error;
    return { id: FIRST_ID, name: dataset.title, slides: numbered(overviewOf(making)) };
  }
}

function numbered(slides: readonly NewSlide[]): Slide[] {
  return slides.map((slide, place) => ({ ...slide, id: `${FIRST_ID}-${place + 1}` }));
}

function makingOf(dataset: Dataset, style: ChartStyle): Making {
  const { locale } = style.language;
  return {
    said: (id) => {
      const figure = dataset.figures.find((one) => one.id === id);
      if (!figure) throw new NotInData(id);
      return valueWithUnit(figure, locale);
    },
    view: (address, chart) => {
      const found = slideContent({ address, chart }, dataset);
      const content = found.status === "found" ? found.contentIn(style) : null;
      if (!content || content.marks === 0) throw new NotInData(address);
      return { address, chart, shown: snapshotOf(content) };
    },
    measures: (report) => dataset.measures.filter((measure) => measure.report.id === report).length,
  };
}

function storyOf({ said, view, measures }: Making, { locale }: Language): NewSlide[] {
  const words = firstBriefingWording[locale];
  const policies = words.policies(measures("shenyang-2020-02"));
  const province = "regions=210000*";
  const chart = (address: string, name: string, notes: string, headline: string | null = null): NewSlide => ({
    kind: "view",
    view: view(address, name),
    headline,
    notes,
  });
  const huanggu = words.huanggu(said("F001"), said("F002"), said("F003"));
  const jobs = words.tielingJobs(said("F038"), said("F039"), said("F040"));
  return [
    { kind: "text", ...words.opening },
    chart(
      "#/?regions=210000,210100,370300&to=2020-03&population=industry-above-size",
      "reopening-rate",
      words.industryNotes,
    ),
    chart(`#/?${province}&population=self-employed`, "reopening-rate", words.selfEmployedNotes),
    chart("#/regions/211200", "loan-volume", words.tielingLoansNotes),
    chart("#/regions/211200", "theme-jobs", words.tielingJobsNotes, jobs),
    { kind: "text", ...policies },
    chart("#/regions/210105", "theme-reopening", words.huangguNotes, huanggu),
    chart(`#/?${province}&from=2022&to=2022-07&scale=log`, "refund-total", words.refundsNotes),
    chart(`#/?${province}&from=2022&to=2022-07&scale=log`, "loan-volume", words.loansNotes),
    {
      kind: "pair",
      views: [view("#/regions/210000", "theme-services"), view("#/regions/210105", "theme-services")],
      headline: words.hotlines(said("F015"), said("F005")),
      notes: words.hotlinesNotes,
    },
    chart("#/measures?regions=430100-hitech", "measures-by-department", words.departmentsNotes),
    { kind: "text", ...words.closing },
  ];
}

/** The charts of the overview that have something to show. */
function overviewOf({ view }: Making): NewSlide[] {
  return ["reopening-rate", "loan-volume", "refund-total"].flatMap((name): NewSlide[] => {
    try {
      return [{ kind: "view", view: view("#/", name), headline: null, notes: "" }];
    } catch {
      return [];
    }
  });
}
