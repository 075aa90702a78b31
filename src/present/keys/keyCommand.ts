import type { Command } from "#present/talk/command.ts";

/** What a key asks for: something of the talk, or of the window it is in. */
export type KeyCommand =
  | Command
  | { readonly kind: "fullScreen" | "speakerWindow" | "escape" | "leave" | "theme" }
  | { readonly kind: "nextMark"; readonly by: 1 | -1 };

/** A press, as far as it matters. */
export type Press = Pick<
  KeyboardEvent,
  "key" | "code" | "shiftKey" | "ctrlKey" | "altKey" | "metaKey" | "repeat"
>;

const next: KeyCommand = { kind: "step", by: 1 };
const back: KeyCommand = { kind: "step", by: -1 };

/** Clickers send PageUp and PageDown, some of them the arrows, and "." or "b" for black. */
const commands: ReadonlyMap<string, KeyCommand> = new Map<string, KeyCommand>([
  ["ArrowRight", next],
  ["ArrowDown", next],
  ["PageDown", next],
  ["ArrowLeft", back],
  ["ArrowUp", back],
  ["PageUp", back],
  ["Home", { kind: "end", which: "first" }],
  ["End", { kind: "end", which: "last" }],
  ["Enter", { kind: "enter" }],
  ["Backspace", { kind: "erase" }],
  ["Escape", { kind: "escape" }],
  ["f", { kind: "fullScreen" }],
  ["b", { kind: "blank", colour: "black" }],
  [".", { kind: "blank", colour: "black" }],
  ["。", { kind: "blank", colour: "black" }],
  ["w", { kind: "blank", colour: "white" }],
  ["o", { kind: "overlay", overlay: "overview" }],
  ["s", { kind: "overlay", overlay: "sources" }],
  ["?", { kind: "overlay", overlay: "keys" }],
  ["n", { kind: "speakerWindow" }],
  ["t", { kind: "theme" }],
  ["a", { kind: "hold" }],
]);

/** The command of a key; null where the key is the browser's. A key that is held down counts once, lest a stuck one runs through the talk. */
export function keyCommand(press: Press): KeyCommand | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.repeat) return null;
  const key = keyOf(press);
  if (key === " ") return press.shiftKey ? back : next;
  if (key === "m") return { kind: "nextMark", by: press.shiftKey ? -1 : 1 };
  if (/^\d$/.test(key)) return { kind: "digit", digit: key };
  return commands.get(key) ?? null;
}

/** An input method for Chinese may keep a letter back, or make it wide; which key was pressed it tells all the same. */
function keyOf({ key, code }: Press): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  const named = key === "Process" || key === "Unidentified" ? (letter ?? key) : key.normalize("NFKC");
  return named.length === 1 ? named.toLowerCase() : named;
}
