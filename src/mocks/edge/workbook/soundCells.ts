import { someOf } from "#mocks/edge/workshop.ts";
import type { Random } from "#mocks/national/seededRandom.ts";
import {
  type Cell,
  emptyCell,
  inlineText,
  numberCell,
  numberFormula,
  richText,
  sharedText,
  spokenText,
  styledEmptyCell,
  textFormula,
} from "./cells.ts";

const numbers: ReadonlySet<string> = new Set(["value", "numerator", "denominator", "paragraph", "region"]);

/** A cell in one of the many ways in which programs write what is shown as just this. */
export function soundCell(column: string, text: string, random: Random): Cell {
  if (text === "") return random() < 0.3 ? styledEmptyCell : emptyCell;
  const isWhole = /^\d{1,15}$/.test(text);
  if (numbers.has(column) && /^\d+(?:\.\d+)?$/.test(text) && random() < 0.6) {
    const places = text.split(".")[1]?.length ?? 0;
    if (!isWhole) return numberCell(text, { format: `0.${"0".repeat(places)}` });
    return someOf(
      [
        numberCell(text),
        numberCell(text, { format: 3 }),
        numberCell(`${text}.0`, { format: "#,##0_);[红色](#,##0)" }),
        numberFormula(`${text}+0`, `<v>${text}</v>`),
      ],
      random,
    );
  }
  return someOf([sharedText, sharedText, inlineText, richText, spokenText, formulaOf, asText], random)(text);
}

const formulaOf = (text: string) => textFormula(`"${text}"&""`, text);
const asText = (text: string) => sharedText(text, { format: "@" });
