import { agreesWithCounts } from "./comparability/countAgreement.ts";
import { partsByTotal, sumOfParts } from "./comparability/parts.ts";
import type { Figure } from "./figure.ts";

/** What can be computed again of a figure from what is printed beside it. */
export type Arithmetic =
  | {
      readonly kind: "counts";
      readonly numerator: number;
      readonly denominator: number;
      /** Percent, the full quotient. */
      readonly computed: number;
      /** "derived" where the figure is that quotient, so that there is nothing printed to check. */
      readonly verdict: "agrees" | "contradicts" | "derived";
    }
  | {
      readonly kind: "parts";
      readonly parts: readonly Figure[];
      /** Null where the parts are not to be added. */
      readonly sum: number | null;
      readonly verdict: "agrees" | "differs" | "notAdded";
    };

/** The checks that a figure allows: of a rate its printed counts, of a total its listed parts; none where nothing is printed beside it. */
export function arithmeticOf(figure: Figure, figures: readonly Figure[]): Arithmetic[] {
  return [...countsCheck(figure), ...partsCheck(figure, figures)];
}

function countsCheck({ counts, basis, precision, value }: Figure): Arithmetic[] {
  const { numerator, denominator } = counts;
  if (numerator === null || !denominator) return [];
  const computed = (numerator / denominator) * 100;
  const agrees = agreesWithCounts(precision, computed - value);
  const verdict = basis === "derived" ? "derived" : agrees ? "agrees" : "contradicts";
  return [{ kind: "counts", numerator, denominator, computed, verdict }];
}

function partsCheck(total: Figure, figures: readonly Figure[]): Arithmetic[] {
  const parts = partsByTotal(figures).get(total.id) ?? [];
  if (parts.length === 0) return [];
  const sum = sumOfParts(total, parts);
  const verdict = sum === null ? "notAdded" : sum === total.value ? "agrees" : "differs";
  return [{ kind: "parts", parts, sum, verdict }];
}
