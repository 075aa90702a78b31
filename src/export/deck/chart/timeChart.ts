import { lightPalette } from "#charts/palette.ts";
import { type TimeLayout, timeLayout } from "#charts/time/timeLayout.ts";
import { type TimePicture, timelineOf } from "#charts/time/useTimeline.ts";
import { typeScale } from "#charts/typeScale.ts";
import type { Figure } from "#domain/figure.ts";
import type { FigureSeries } from "#domain/figureSeries.ts";
import type { Locale } from "#domain/locale.ts";
import { unbrokenRuns } from "#domain/rhythm.ts";
import { element, valued, type Xml } from "#export/deck/package/xml.ts";
import { valueLabel } from "#i18n/figureWording.ts";
import { axisTexts } from "./axisTexts.ts";
import { CHART_TYPE, chartXml, textLook } from "./chartXml.ts";
import type { NativeChart } from "./nativeChart.ts";
import type { PointLabel } from "./pointLabels.ts";
import { longestFirst, markerLook, type ScatterSeries, scatterXml } from "./scatterXml.ts";
import { datesBelow, eventsAbove, timeAxes } from "./timeAxes.ts";
import { timeSheet } from "./timeSheet.ts";

export interface TimePlot {
  readonly picture: TimePicture;
  readonly accent: string;
  readonly locale: Locale;
  /** The room of the chart, in points. */
  readonly width: number;
  readonly height: number;
}

/** Symbols and dashes of the series, which colour alone does not tell apart. */
const SYMBOLS = ["circle", "square", "triangle", "diamond", "star", "x"] as const;
const DASHES = ["solid", "sysDash", "sysDot", "lgDashDot", "dash", "lgDash"] as const;

/**
 * Values over time as points at their days, with a line only where the next is no further than the indicator's own
 * rhythm: an empty row of the workbook parts two runs. A chart of lines on an axis of dates could not: it joins
 * whatever two dates come next to each other.
 */
export function timeChart(plot: TimePlot): NativeChart {
  const { picture, locale, width, height, accent } = plot;
  const { series } = picture;
  const layout = timeLayout({ series, locale, width, type: typeScale(CHART_TYPE, locale) });
  const { rhythm, events } = timelineOf(picture);
  const cells = timeSheet(
    series,
    series.map(({ figures }) => unbrokenRuns(figures, rhythm)),
    locale,
  );
  const isSeveral = series.length > 1;
  const points = series.map((one, index) =>
    seriesOf(one, index, { cells, layout, locale, accent, isSeveral }),
  );
  const texts = axisTexts([...datesBelow(layout), ...eventsAbove(events?.placed ?? [], layout)], locale);
  const top = 46;
  const place = {
    x: layout.axisWidth / width,
    y: top / height,
    width: 1 - (layout.axisWidth + LABEL_ROOM) / width,
    height: (height - top - 30) / height,
  };
  const drawn = longestFirst([...points, texts.series]);
  const content = [scatterXml(drawn, locale), ...timeAxes(layout, locale)];
  // Also of a single region: nothing else in the chart names it.
  const legend = legendXml(drawn.indexOf(texts.series), locale);
  return {
    xml: (workbook) => chartXml({ heading: null, plot: place, content, legend, locale }, workbook),
    sheets: [cells.sheet, texts.sheet],
  };
}

/** At the right, for the label of the last point. */
const LABEL_ROOM = 70;

interface Surroundings {
  readonly cells: ReturnType<typeof timeSheet>;
  readonly layout: TimeLayout;
  readonly locale: Locale;
  readonly accent: string;
  readonly isSeveral: boolean;
}

function seriesOf(
  { figures }: FigureSeries,
  index: number,
  { cells, layout, locale, accent, isSeveral }: Surroundings,
): ScatterSeries {
  const ranges = cells.ranges(index);
  const places = cells.places(index);
  const shown = figures.flatMap((figure, order): PointLabel[] =>
    hasLabel(figure, { order, last: figures.length - 1, values: layout.values })
      ? [
          {
            index: places[order] ?? 0,
            text: valueLabel(figure, locale),
            at: order === figures.length - 1 && isSeveral ? "r" : "t",
            aside: 0,
            look: "value",
          },
        ]
      : [],
  );
  return {
    ...ranges,
    shown,
    line: { colour: accent, dash: DASHES[index % DASHES.length] ?? "solid" },
    marker: {
      symbol: SYMBOLS[index % SYMBOLS.length] ?? "circle",
      size: 9,
      look: markerLook(accent, index % SYMBOLS.length > 3),
      hollowLook: markerLook(accent, true),
    },
    hollow: figures.flatMap((figure, order) => (isHollow(figure) ? [places[order] ?? 0] : [])),
    ending: "",
  };
}

/** A bound always says so; other values stand where they have room, and at the end of each line. */
function hasLabel(
  { precision }: Figure,
  {
    order,
    last,
    values,
  }: { readonly order: number; readonly last: number; readonly values: TimeLayout["values"] },
): boolean {
  if (precision !== "exact" || order === last || values === "all") return true;
  return values === "first and last" && order === 0;
}

/** Derived, approximate and bounded values are no full statements. */
function isHollow({ basis, precision }: Figure): boolean {
  return basis === "derived" || precision !== "exact";
}

/** Names the series, but not the texts of the axis. */
function legendXml(texts: number, locale: Locale): Xml {
  return element(
    "c:legend",
    {},
    valued("c:legendPos", "t"),
    element("c:legendEntry", {}, valued("c:idx", texts), valued("c:delete", 1)),
    element(
      "c:layout",
      {},
      element(
        "c:manualLayout",
        {},
        valued("c:xMode", "edge"),
        valued("c:yMode", "edge"),
        valued("c:x", 0),
        valued("c:y", 0),
      ),
    ),
    valued("c:overlay", 0),
    textLook("c:txPr", locale, { size: CHART_TYPE, colour: lightPalette.ink }),
  );
}
