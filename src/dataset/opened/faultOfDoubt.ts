import type { errorAt, Fault, Spot, warningAt } from "#domain/fault.ts";
import type { CellDoubt } from "#workbook/sheet.ts";

/** What is said of a cell of a workbook whose text cannot be trusted. */
export function faultOfDoubt(
  doubt: CellDoubt,
  faultAt: typeof errorAt | typeof warningAt,
): (spot: Spot) => Fault {
  switch (doubt.kind) {
    case "merged":
      return (spot) => faultAt(spot, "mergedCell", { range: doubt.range });
    case "format":
      return (spot) => faultAt(spot, "shownOtherwise", { format: doubt.format });
    case "formula":
      return (spot) => faultAt(spot, "formulaWithoutResult", {});
    case "struckOrRaised":
      return (spot) => faultAt(spot, "struckOrRaised", {});
    case "noText":
      return (spot) => faultAt(spot, "textNotInFile", {});
  }
}
