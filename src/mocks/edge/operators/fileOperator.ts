import { anyTable, type FileState, hasFree, take, type Workshop } from "#mocks/edge/workshop.ts";
import type { Operator, Outcome } from "./operator.ts";

export interface FileMutation {
  readonly name: string;
  readonly outcome: Outcome;
  /** What of the file it changes. */
  readonly traits: readonly string[];
  readonly change: (file: FileState, shop: Workshop) => void;
  /** Whether the file has something to change. */
  readonly befalls?: (file: FileState, shop: Workshop) => boolean;
}

/** A mutation of a whole file, of a table chosen by chance. */
export function fileOperator({
  name,
  outcome,
  traits,
  change,
  befalls = () => true,
}: FileMutation): Operator {
  return {
    name,
    outcome,
    apply: (shop) => {
      const file = shop.files[anyTable(shop)];
      if (!hasFree(file, ...traits) || !befalls(file, shop)) return false;
      change(file, shop);
      take(file, ...traits);
      return true;
    },
  };
}
