const NUMBER = String.raw`(\d[\d,]*(?:\.\d+)?)\s*(万亿|亿|万|trillion|billion|million|%)?\s*元?`;
const COMPARISON = new RegExp(`^(>=|<=|>|<|=|≥|≤)?\\s*${NUMBER}$`, "i");
const RANGE = new RegExp(`^(?:${NUMBER})?\\s*(?:\\.\\.|~)\\s*(?:${NUMBER})?$`, "i");

/** The power of ten that a word stands for; a percent sign changes nothing, as rates run from 0 to 100. */
const powers: Readonly<Record<string, number>> = {
  万: 4,
  亿: 8,
  万亿: 12,
  million: 6,
  billion: 9,
  trillion: 12,
};

/**
 * Whether a number is one that the text asks for: ">=1000", "<5%", "50..60", "1亿..", "22".
 * Null where the text asks for nothing that could be told, such as ">=" on its way to ">=1000".
 */
export function numberFilter(text: string): ((value: number) => boolean) | null {
  // What a Chinese keyboard gives for ">", "~" and digits counts as these.
  const asked = text.normalize("NFKC").trim();
  const comparison = COMPARISON.exec(asked);
  if (comparison) return comparedWith(comparison[1] ?? "=", numberOf(comparison[2], comparison[3]) ?? 0);
  const [isRange, from, fromWord, to, toWord] = RANGE.exec(asked) ?? [];
  const [least, most] = [numberOf(from, fromWord), numberOf(to, toWord)];
  if (!isRange || (least === null && most === null)) return null;
  return (value) => (least === null || value >= least) && (most === null || value <= most);
}

function comparedWith(sign: string, bound: number): (value: number) => boolean {
  if (sign === "=") return (value) => value === bound;
  const isBelow = sign.startsWith("<") || sign === "≤";
  const isInclusive = sign.endsWith("=") || sign === "≤" || sign === "≥";
  return (value) => (isInclusive && value === bound) || (isBelow ? value < bound : value > bound);
}

/** Written with an exponent, as multiplying would bring in binary fractions: 4.8亿 is 480000000. */
function numberOf(digits: string | undefined, word = ""): number | null {
  if (digits === undefined) return null;
  return Number(`${digits.replaceAll(",", "")}e${powers[word.toLowerCase()] ?? 0}`);
}
