import type { Figure } from "#domain/figure.ts";

/** A number in a sentence, with the figure that it is: on the page it leads to its panel. */
export interface Mention {
  readonly figure: Figure;
  readonly text: string;
}

/** Words and numbers in their order. */
export type Sentence = readonly (string | Mention)[];

type Piece = string | number | false | null | Mention | Sentence;

/** A sentence from a template: words stay words, mentions stay mentions, sentences within it become part of it. */
export function say(words: TemplateStringsArray, ...pieces: readonly Piece[]): Sentence {
  return words.flatMap((word, index) => [...asSentence(word), ...asSentence(pieces[index] ?? "")]);
}

/** Sentences one after the other with something in between. */
export function joined(sentences: readonly Sentence[], between: string): Sentence {
  return sentences.flatMap((sentence, index) => (index === 0 ? sentence : [between, ...sentence]));
}

/** The sentence for where only words can be: a file name, a slide, a screen reader. */
export function plainText(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === "string" ? part : part.text)).join("");
}

function asSentence(piece: Piece): Sentence {
  if (piece === "" || piece === false || piece === null) return [];
  if (typeof piece === "string" || typeof piece === "number") return [String(piece)];
  return "figure" in piece ? [piece] : piece;
}
