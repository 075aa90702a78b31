/** The side of the square in which a character is looked at, in pixels. */
const SIDE = 28;

/** Characters that no font has: how they are painted is how a missing glyph looks here. */
const NOWHERE = ["\u{10FFFD}", "\u{E01F0}", "\u0378"];

/** Letters, digits, signs, and what is none of all that or only of some font; what is invisible by nature needs no glyph. */
const visible = /^[\p{L}\p{N}\p{P}\p{S}\p{Co}\p{Cn}]$/u;

const known = new Map<string, boolean>();

/** The characters of the texts that this machine has no glyph for, which would stand in the picture as boxes. */
export function missingGlyphs(texts: readonly string[], family: string): string[] {
  const characters = [...new Set(texts.flatMap((text) => [...text]))].filter((one) => visible.test(one));
  const unknown = characters.filter((one) => !known.has(family + one));
  if (unknown.length > 0) look(unknown, family);
  return characters.filter((one) => known.get(family + one) === false);
}

function look(characters: readonly string[], family: string): void {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [SIDE, SIDE];
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return;
  context.font = `${SIDE * 0.7}px ${family}`;
  context.textBaseline = "middle";
  const painted = (character: string) => {
    context.clearRect(0, 0, SIDE, SIDE);
    context.fillText(character, 2, SIDE / 2);
    return context.getImageData(0, 0, SIDE, SIDE).data.join();
  };
  const missing = new Set(NOWHERE.map(painted));
  context.clearRect(0, 0, SIDE, SIDE);
  // A font that paints nothing at all for what it lacks.
  missing.add(context.getImageData(0, 0, SIDE, SIDE).data.join());
  for (const character of characters) known.set(family + character, !missing.has(painted(character)));
}
