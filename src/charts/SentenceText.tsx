import type { Sentence } from "#i18n/sentence.ts";
import { FigureLink } from "./FigureLink.tsx";

/** A sentence in which every number leads to the panel of its figure. */
export function SentenceText({ sentence }: { readonly sentence: Sentence }) {
  return sentence.map((part, index) =>
    typeof part === "string" ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a figure may stand twice in a sentence, whose parts have no other order.
      <FigureLink key={index} figure={part.figure}>
        {part.text}
      </FigureLink>
    ),
  );
}
