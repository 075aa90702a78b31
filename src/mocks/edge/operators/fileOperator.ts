import { anyTable, type FileState, takes, type Workshop } from "#mocks/edge/workshop.ts";
import type { Operator, Outcome } from "./operator.ts";

export interface FileMutation {
  readonly name: string;
  readonly outcome: Outcome;
  /** What of the file it changes. */
  readonly traits: readonly string[];
  readonly change: (file: FileState, shop: Workshop) => void;
  readonly befalls?: (shop: Workshop) => boolean;
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
      if (!befalls(shop) || !takes(file, ...traits)) return false;
      change(file, shop);
      return true;
    },
  };
}
