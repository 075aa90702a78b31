import { dates } from "./operators/dates.ts";
import { encodings } from "./operators/encodings.ts";
import { headings } from "./operators/headings.ts";
import { keys } from "./operators/keys.ts";
import { lines } from "./operators/lines.ts";
import type { Operator } from "./operators/operator.ts";
import { rows } from "./operators/rows.ts";
import { strayRows } from "./operators/strayRows.ts";
import { texts } from "./operators/texts.ts";
import { written } from "./operators/written.ts";
import { wrong } from "./operators/wrong.ts";
import { newWorkshop, someOf, type Workshop } from "./workshop.ts";

/** All that may befall a package on its way, each with the outcome that the catalogue of faults asks for. */
export const operators: readonly Operator[] = [
  ...encodings,
  ...lines,
  ...headings,
  ...strayRows,
  ...written,
  ...wrong,
  ...dates,
  ...texts,
  ...keys,
  ...rows,
];

export interface Spoilt {
  readonly shop: Workshop;
  readonly applied: readonly Operator[];
}

/** A package spoilt in one to five ways, the same for the same seed. */
export function spoilt(seed: number): Spoilt {
  const shop = newWorkshop(seed);
  const wanted = 1 + Math.floor(shop.random() * 5);
  const applied: Operator[] = [];
  for (let tries = 0; tries < 40 && applied.length < wanted; tries += 1) {
    const operator = someOf(operators, shop.random);
    if (operator.apply(shop)) applied.push(operator);
  }
  return { shop, applied };
}

/** A package spoilt in just these ways, by name. */
export function spoiltBy(seed: number, names: readonly string[]): Spoilt {
  const shop = newWorkshop(seed);
  const applied = names.map((name) => {
    const operator = operators.find((one) => one.name === name);
    if (!operator) throw new Error(`no operator ${name}`);
    return operator;
  });
  return { shop, applied: applied.filter(({ apply }) => apply(shop)) };
}
