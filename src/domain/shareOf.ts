/** A rate that the board computes from two printed counts. */
export interface Share {
  /** Percent, the full quotient. */
  readonly value: number;
  /** One, or as many as it takes for a share below 100 not to read as 100. */
  readonly decimals: number;
}

/** Numerator of denominator in percent; the denominator is above zero. */
export function shareOf(numerator: number, denominator: number): Share {
  const value = (numerator / denominator) * 100;
  let decimals = 1;
  while (decimals < 12 && value < 100 && Number(value.toFixed(decimals)) === 100) decimals += 1;
  return { value, decimals };
}
