import type { KeyItem } from "#charts/frame/keyItem.ts";
import { lightPalette } from "#charts/palette.ts";
import { textWidth } from "#charts/textWidth.ts";
import type { Box, Shape } from "./shape.ts";
import { sizes, textShape } from "./words.ts";

interface KeyLook {
  readonly shape: "bar" | "dot";
  readonly accent: string;
}

interface PlacedItem {
  readonly item: KeyItem;
  readonly x: number;
  readonly row: number;
  readonly width: number;
}

const SYMBOL = 26;
const ROW = 17;

/** The items of the key in as many rows as they need. A chart that only has plain marks needs none. */
export function keyHeight(items: readonly KeyItem[], width: number): number {
  const rows = placed(items, width).map(({ row }) => row + 1);
  return Math.max(0, ...rows) * ROW;
}

export function keyShapes(items: readonly KeyItem[], box: Box, look: KeyLook): Shape[] {
  return placed(items, box.width).flatMap(({ item, x, row, width }): Shape[] => {
    const top = box.y + row * ROW;
    const text = textShape(
      "Key",
      item.text,
      { size: sizes.key, colour: lightPalette.muted },
      { x: box.x + x + SYMBOL + 6, y: top, width: width - SYMBOL - 6, height: ROW },
    );
    const mark = item.mark ?? { style: "solid", end: "exact", hasSpan: false };
    const symbol: Shape = {
      kind: "symbol",
      box: { x: box.x + x, y: top + 2.5, width: SYMBOL, height: 10 },
      symbol: { mark, ...look },
    };
    return [symbol, text];
  });
}

function placed(items: readonly KeyItem[], width: number): PlacedItem[] {
  let [x, row] = [0, 0];
  return items.map((item) => {
    const needed = SYMBOL + 6 + textWidth(item.text, sizes.key) * 1.12 + 18;
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
    const place = { item, x, row, width: Math.min(needed, width - x) };
    x += needed;
    return place;
  });
}
