/** A rate that the board computes from two printed counts. */
export interface Share {
  /** Percent, the full quotient. */
  readonly value: number;
  /** One, or as many as it takes for a share below 100 not to read as 100 and one above 0 not to read as 0. */
  readonly decimals: number;
}

/** Numerator of denominator in percent; the denominator is above zero. */
export function shareOf(numerator: number, denominator: number): Share {
  const value = (numerator / denominator) * 100;
  let decimals = 1;
  while (decimals < 12 && readsAsEnd(value, decimals)) decimals += 1;
  return { value, decimals };
}

/** Whether so many decimals make a part look like the whole, or like nothing. */
function readsAsEnd(value: number, decimals: number): boolean {
  const read = Number(value.toFixed(decimals));
  return read !== value && (read === 100 || read === 0);
}
