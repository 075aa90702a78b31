/** A press this far beside a mark still means it, in pixels: the dots of a line are smaller than a fingertip. */
const NEAR = 16;

/** What the marks of a drawing stand for, each once, in the order of the drawing. */
export function marksOf(drawing: Element): string[] {
  return [...new Set([...drawing.querySelectorAll("[data-mark]")].map(nameOf))];
}

/** What the mark stands for that is nearest to a press; null where none is near. */
export function markAt(drawing: Element, x: number, y: number): string | null {
  let [best, least]: [string | null, number] = [null, NEAR];
  for (const mark of drawing.querySelectorAll("[data-mark]")) {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    const distance = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    if (distance < least || (distance === least && best === null)) [best, least] = [nameOf(mark), distance];
  }
  return best;
}

/** Steps through the marks; before the first and after the last none is highlighted. */
export function nextMark(marks: readonly string[], shown: string | null, by: 1 | -1): string | null {
  const places = [null, ...marks];
  const place = places.indexOf(shown);
  return places[(Math.max(place, 0) + by + places.length) % places.length] ?? null;
}

/** Puts all marks but those of one name into the background. */
export function highlight(drawing: Element, name: string | null): void {
  for (const mark of drawing.querySelectorAll("[data-mark]"))
    mark.toggleAttribute("data-dimmed", name !== null && nameOf(mark) !== name);
}

function nameOf(mark: Element): string {
  return mark.getAttribute("data-mark") ?? "";
}
