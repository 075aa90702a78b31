import { textLines, textWidth } from "#charts/textWidth.ts";

/** The type of the foot and the height of its lines, as PrintSheet.module.css sets them. */
const SIZE = 10;
const LINE = 14;

/** Between the figures and the foot, with the line that parts them. */
const ROOM_ABOVE = 20;

const MOST_LINES = 40;

/** What stands at the foot of a page: where its figures come from, and the view it was printed from. */
export interface Footing {
  /** A line for each figure, or one for all that have the same. */
  readonly sources: readonly string[];
  readonly address: string;
}

/** What a figure adds to the foot of its page. */
export interface FigureSource {
  readonly title: string;
  /** Its reports and dates; empty where it has none. */
  readonly source: string;
}

/** The foot of a page: each source once, and with the figure's title where there are several. */
export function footingOf(figures: readonly FigureSource[], address: string): Footing {
  const told = figures.filter(({ source }) => source !== "");
  const isOne = new Set(told.map(({ source }) => source)).size < 2 && told.length === figures.length;
  return {
    sources: isOne ? told.slice(0, 1).map(({ source }) => source) : told.map(named),
    address,
  };
}

function named({ title, source }: FigureSource): string {
  return `${title} | ${source}`;
}

/** How high the foot is at most, from its texts alone. */
export function footingHeight({ sources, address }: Footing, width: number): number {
  // The number of the page stands beside the address, and an address may break anywhere.
  const addressLines = Math.max(1, Math.ceil(textWidth(address, SIZE) / (width * 0.7)));
  const lines = sources.reduce(
    (count, source) => count + textLines(source, SIZE * 1.04, width, MOST_LINES).length,
    addressLines,
  );
  return ROOM_ABOVE + lines * LINE;
}
