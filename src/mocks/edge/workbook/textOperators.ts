import { someOf } from "#mocks/edge/workshop.ts";
import { type BookOperator, bookCell, error } from "./bookOperator.ts";
import { inlineText, numberCell, raisedText, sharedText, struckText, typedCell } from "./cells.ts";

const struckOrRaised = (found: string) => [error("struckOrRaised", found, {})];

/** Texts, of which a part may not be meant. */
export const textOperators: readonly BookOperator[] = [
  bookCell({
    name: "a raised footnote behind a value",
    outcome: "ROW",
    column: "value",
    write: (text) => ({ cell: raisedText(text, "1"), told: struckOrRaised(`${text}1`) }),
  }),
  bookCell({
    name: "a struck-out value before the one that holds",
    outcome: "ROW",
    column: "value",
    write: (text) => ({ cell: struckText("5000", text), told: struckOrRaised(`5000${text}`) }),
  }),
  bookCell({
    name: "a cell in a struck-out font",
    outcome: "ROW",
    column: "value",
    write: (text, { random }) => {
      const places = text.split(".")[1]?.length ?? 0;
      const style = { isStruck: true, format: places === 0 ? "0" : `0.${"0".repeat(places)}` };
      return { cell: someOf([numberCell, sharedText], random)(text, style), told: struckOrRaised(text) };
    },
  }),
  bookCell({
    name: "a text that is not in the file",
    outcome: "ROW",
    column: "report",
    write: (_, { random }) => {
      const index = someOf(["", "9999", "-1"], random);
      return { cell: typedCell("s", index), told: [error("textNotInFile", `#${index}`, {})] };
    },
  }),
  bookCell({
    name: "signs that XML escapes",
    outcome: "OK",
    column: "as_printed",
    befalls: (cell) => cell("numerator") !== "",
    write: (text, { random }) => {
      const words = someOf(['a & b <c> "d"', "=1+1", "<script>alert(1)</script>", "𠮷 👩"], random);
      const whole = `${words}|${text}`;
      return { cell: someOf([inlineText, sharedText], random)(whole), reads: whole };
    },
  }),
  bookCell({
    name: "signs that nobody sees, as the format escapes them",
    outcome: "FIX",
    column: "as_printed",
    write: (text) => ({
      cell: sharedText(`${text[0]}_x200B_${text.slice(1)}`),
      told: [
        {
          kind: "charactersDropped",
          severity: "warning",
          found: `${text[0]}\u200b${text.slice(1)}`,
          details: {},
        },
      ],
    }),
  }),
  bookCell({
    name: "a code as a number with a power of ten",
    outcome: "ROW",
    column: "region",
    write: () => ({
      cell: sharedText("2.1E+05"),
      told: [error("notKey", "2.1E+05", { examples: ["210105", "430100-hitech", "CN"] })],
    }),
  }),
  bookCell({
    name: "a name for a code",
    outcome: "FIX",
    column: "region",
    befalls: (cell) => cell("region") === "210105",
    write: (text) => ({
      cell: inlineText("皇姑区"),
      told: [{ kind: "cellMended", severity: "warning", found: "皇姑区", details: { read: text } }],
    }),
  }),
];
