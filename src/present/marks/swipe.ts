/** Where a finger touches the screen, in pixels. */
export interface Touch {
  readonly x: number;
  readonly y: number;
}

/** Shorter than this a touch is a press that slipped. */
const LEAST = 48;

/** Where a finger that went from one place to another wants to go: on by a swipe to the left, back by one to the right; null where it is no swipe. */
export function swipeStep(from: Touch, to: Touch): 1 | -1 | null {
  const [across, down] = [to.x - from.x, to.y - from.y];
  if (Math.abs(across) < LEAST || Math.abs(across) < Math.abs(down) * 1.5) return null;
  return across < 0 ? 1 : -1;
}
