import type { KeyItem } from "#charts/frame/keyItem.ts";
import { textWidth } from "#charts/textWidth.ts";
import type { TypeScale } from "#charts/typeScale.ts";

/** An item of the key with the corner of its symbol, and the place of its words. */
export interface PlacedKeyItem extends KeyItem {
  readonly x: number;
  readonly y: number;
  readonly textX: number;
  readonly baseline: number;
}

export interface KeyRows {
  readonly height: number;
  readonly placed: (x: number, top: number) => PlacedKeyItem[];
}

/** The key in as many rows as its items need. */
export function keyRows(items: readonly KeyItem[], width: number, { small, gap }: TypeScale): KeyRows {
  const rows: KeyItem[][] = [];
  let used = 0;
  for (const item of items) {
    const needed = itemWidth(item, small, gap);
    const row = rows[rows.length - 1];
    if (row && used + needed <= width) {
      row.push(item);
      used += needed;
    } else {
      rows.push([item]);
      used = needed;
    }
  }
  const rowHeight = Math.max(small * 1.6, ...items.map(({ height }) => height)) + gap * 0.4;
  return {
    height: rows.length * rowHeight,
    placed: (left, top) =>
      rows.flatMap((row, index) => {
        let x = left;
        const middle = top + (index + 0.5) * rowHeight;
        return row.map((item) => {
          const place = {
            x,
            y: middle - item.height / 2,
            textX: x + item.width + gap,
            baseline: middle + small * 0.36,
          };
          x += itemWidth(item, small, gap);
          return { ...item, ...place };
        });
      }),
  };
}

function itemWidth({ text, width }: KeyItem, size: number, gap: number): number {
  return width + gap + textWidth(text, size) * 1.06 + gap * 4;
}
