/** A text under an axis: its middle and its width, in pixels. */
export interface AxisText {
  readonly middle: number;
  readonly width: number;
}

/** Of texts in a line those that fit with a gap between: the first, the last and, from the left, those that have room between. */
export function fittingTexts<Text extends AxisText>(texts: readonly Text[], gap: number): Text[] {
  const [first, last] = [texts[0], texts[texts.length - 1]];
  if (!first || !last) return [];
  const fits = (left: Text, right: Text) =>
    right.middle - left.middle >= (left.width + right.width) / 2 + gap;
  if (first === last || !fits(first, last)) return [first];
  const chosen = [first];
  for (const text of texts.slice(1, -1)) {
    if (fits(chosen[chosen.length - 1] ?? first, text) && fits(text, last)) chosen.push(text);
  }
  return [...chosen, last];
}
