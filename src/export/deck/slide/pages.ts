import type { Locale } from "#domain/locale.ts";
import type {
  ChartSlide,
  Deck,
  DeckChart,
  DeckSize,
  DeckSlide,
  PairSlide,
  TextSlide,
} from "#export/deck/deck.ts";
import { deckWording } from "#i18n/deckWording.ts";
import { chartBlock } from "./chartBlock.ts";
import { type Box, type Page, type Shape, slideSizes } from "./shape.ts";
import { headline, textHeight } from "./words.ts";

const MARGIN = 36;
const TOP = 20;
const BOTTOM = 16;
const BETWEEN = 32;

interface Sheet {
  readonly locale: Locale;
  readonly size: DeckSize;
}

/** The slides of the file: what does not fit on one takes several, and says which of how many. */
export function pagesOf({ slides, locale, size }: Deck): Page[] {
  return slides.flatMap((slide) => pagesOfSlide(slide, { locale, size }));
}

function pagesOfSlide(slide: DeckSlide, sheet: Sheet): Page[] {
  if (slide.kind === "text") return textPages(slide, sheet);
  return slide.kind === "chart" ? chartPages(slide, sheet) : pairPages(slide, sheet);
}

function chartPages(slide: ChartSlide, sheet: Sheet): Page[] {
  const { locale } = sheet;
  const once = chartBlock(slide, headed(slide.headline, sheet).box, locale);
  // The number of a part may cost the headline one more line.
  const several = numbered(slide.headline, once.pages.length - 1, once.pages.length, sheet);
  const block = once.pages.length === 1 ? once : chartBlock(slide, headed(several, sheet).box, locale);
  return [
    ...block.pages.map((shapes, index) =>
      chartPage(numbered(slide.headline, index, block.pages.length, sheet), shapes, {
        notes: slide.speakerNotes,
        sheet,
      }),
    ),
    ...noticePages(slide, block.overflow, sheet),
  ];
}

/** Side by side where both fit on one slide as charts; one after the other where not. */
function pairPages(slide: PairSlide, sheet: Sheet): Page[] {
  const { headline: words, charts, speakerNotes } = slide;
  const { box } = headed(words, sheet);
  const width = (box.width - BETWEEN) / 2;
  const blocks = charts.map((chart, index) =>
    chartBlock(chart, { ...box, x: box.x + index * (width + BETWEEN), width }, sheet.locale),
  );
  const isTogether = blocks.every(({ pages, isTable }) => pages.length === 1 && !isTable);
  if (!isTogether)
    return charts.flatMap((chart) =>
      chartPages({ ...chart, kind: "chart", headline: words, speakerNotes }, sheet),
    );
  return [
    chartPage(
      words,
      blocks.flatMap(({ pages }) => pages[0] ?? []),
      { notes: speakerNotes, sheet },
    ),
    ...charts.flatMap((chart, index) => noticePages(chart, blocks[index]?.overflow ?? [], sheet)),
  ];
}

function textPages({ title, points, speakerNotes }: TextSlide, sheet: Sheet): Page[] {
  const parts = pointParts(points, sheet);
  return parts.map((part, index) =>
    pointsPage(numbered(title, index, parts.length, sheet), part, { notes: speakerNotes, sheet }),
  );
}

/** The notices that had no room beside their chart. */
function noticePages({ title }: DeckChart, notices: readonly string[], sheet: Sheet): Page[] {
  if (notices.length === 0) return [];
  const words = deckWording[sheet.locale].notices(title);
  return textPages({ kind: "text", title: words, points: notices, speakerNotes: "" }, sheet);
}

function numbered(title: string, index: number, count: number, { locale }: Sheet): string {
  return count === 1 ? title : deckWording[locale].part(title, index + 1, count);
}

interface PageGiven {
  readonly notes: string;
  readonly sheet: Sheet;
}

function chartPage(words: string, shapes: readonly Shape[], { notes, sheet }: PageGiven): Page {
  return { layout: "title", shapes: [headed(words, sheet).title, ...shapes], notes };
}

/** The headline, and the room below it. */
function headed(text: string, { size }: Sheet): { readonly title: Shape; readonly box: Box } {
  const slide = slideSizes[size];
  const width = slide.width - MARGIN * 2;
  const head = headline(text, width);
  const top = TOP + head.height + 10;
  return {
    title: {
      kind: "title",
      text,
      size: head.size,
      box: { x: MARGIN, y: TOP, width, height: head.height + 4 },
    },
    box: { x: MARGIN, y: top, width, height: slide.height - top - BOTTOM },
  };
}

const POINT_SIZES = [28, 24, 20, 18, 16, 14] as const;

function pointsPage(words: string, points: readonly string[], { notes, sheet }: PageGiven): Page {
  const { title, box } = headed(words, sheet);
  const room = { ...box, y: box.y + 14, height: box.height - 14 };
  const size = POINT_SIZES.find((one) => pointsHeight(points, one, room.width) <= room.height) ?? 14;
  return { layout: "points", shapes: [title, { kind: "points", box: room, points, size }], notes };
}

function pointsHeight(points: readonly string[], size: number, width: number): number {
  return points.reduce((sum, point) => sum + textHeight(point, size, width - 20) + 10, 0);
}

/** The points in as many parts as slides are needed, none of them cut in two. */
function pointParts(points: readonly string[], { size }: Sheet): (readonly string[])[] {
  const { width, height } = slideSizes[size];
  const room = height * 0.72;
  const parts: string[][] = [[]];
  for (const point of points) {
    const part = parts[parts.length - 1] ?? [];
    if (part.length > 0 && pointsHeight([...part, point], 14, width - MARGIN * 2) > room) parts.push([point]);
    else part.push(point);
  }
  return parts;
}
