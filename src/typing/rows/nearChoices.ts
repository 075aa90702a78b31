import type { CodedColumn, Names } from "./draft.ts";
import type { Choices } from "./names.ts";

/** As many as are read at a glance. */
const MOST = 5;

/** How much of two names must be alike, from 0 to 1: 皇菇区 is as near to 皇姑区 as 1/2. */
const LEAST_ALIKE = 0.5;

/**
 * What a text that is none of the choices may be meant for: those that have its name in short or its code, else those
 * that have it as a part or are spelt nearly so. A person takes one; none is ever taken by itself.
 */
export function nearChoices(
  text: string,
  column: CodedColumn,
  { names, choices }: { readonly names: Names; readonly choices: Choices },
): readonly string[] {
  const words = text.normalize("NFKC").trim().toLowerCase();
  if (words === "") return [];
  const offered = choices[column];
  const meant = names[column].meantBy(text);
  const [code = ""] = words.split(/[\s(]/);
  const codes = new Set("codes" in meant ? meant.codes : [meant.code]);
  const called = offered.filter((choice) => codes.has(codeOf(choice)) || codeOf(choice) === code);
  const alike = offered
    .map((choice) => ({ choice, likeness: likenessOf(words, choice.toLowerCase()) }))
    .filter(({ choice, likeness }) => likeness >= LEAST_ALIKE && !called.includes(choice))
    .sort((one, other) => other.likeness - one.likeness || one.choice.length - other.choice.length);
  return [...called, ...alike.map(({ choice }) => choice)].slice(0, MOST);
}

function codeOf(choice: string): string {
  return choice.split(" ", 1)[0] ?? "";
}

function likenessOf(words: string, choice: string): number {
  const name = choice.slice(codeOf(choice).length + 1);
  if (words.length > 1 && choice.includes(words)) return name.startsWith(words) ? 2 : 1;
  const [of, found] = [pairsOf(name), pairsOf(words)];
  const shared = [...found].filter((pair) => of.has(pair)).length;
  return of.size + found.size === 0 ? 0 : (2 * shared) / (of.size + found.size);
}

/** Characters two by two, so that order counts. */
function pairsOf(text: string): ReadonlySet<string> {
  const characters = [...`^${text}$`];
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}
