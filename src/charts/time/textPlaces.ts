/** Moves texts that stand below each other apart so that none overlaps: downwards, and back up where they would leave the room. */
export function spreadLabels(
  places: readonly number[],
  height: number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const spread = [...places];
  let least = top;
  for (const index of order) {
    spread[index] = Math.max(places[index] ?? 0, least);
    least = (spread[index] ?? 0) + height;
  }
  let most = bottom;
  for (const index of order.reverse()) {
    spread[index] = Math.min(spread[index] ?? 0, most);
    most = (spread[index] ?? 0) - height;
  }
  return spread;
}

/** The room that a text takes. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Those of the boxes, in their order, that cover neither what stands already nor each other. */
export function freeBoxes<Placed extends Box>(boxes: readonly Placed[], standing: readonly Box[]): Placed[] {
  const free: Placed[] = [];
  for (const box of boxes) {
    if (![...standing, ...free].some((other) => overlap(box, other))) free.push(box);
  }
  return free;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
