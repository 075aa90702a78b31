import { fittingTexts } from "#charts/fittingTexts.ts";
import { textWidth } from "#charts/textWidth.ts";

/** A value axis: where it begins and ends, and where its ticks stand. */
export interface ValueAxis {
  readonly scale: "linear" | "log";
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** A value's place on the axis, 0 to 1. */
  readonly share: (value: number) => number;
}

/** The axis of every rate: always the whole of 0 to 100, as a cut axis would exaggerate differences. */
export const rateAxis: ValueAxis = {
  scale: "linear",
  domain: [0, 100],
  ticks: [0, 25, 50, 75, 100],
  share: (value) => value / 100,
};

/** An axis from zero to a round number above the largest value. */
export function linearAxis(values: readonly number[]): ValueAxis {
  const largest = Math.max(1, ...values);
  const step = roundStep(largest / 4);
  const count = Math.ceil(largest / step);
  const end = step * count;
  return {
    scale: "linear",
    domain: [0, end],
    ticks: Array.from({ length: count + 1 }, (_, index) => index * step),
    share: (value) => value / end,
  };
}

/** Yuan and firms are whole: no tick at half of one. */
function roundStep(rough: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(rough)));
  const steps = [1, 2, 2.5, 5, 10].map((factor) => factor * power).filter(Number.isInteger);
  return steps.find((step) => step >= rough) ?? 10 * power;
}

/** An axis of powers of ten around the values. It has no zero, so that it bears dots and no bars. */
export function logAxis(values: readonly number[]): ValueAxis {
  const positive = values.filter((value) => value > 0);
  const first = Math.floor(Math.log10(Math.min(...positive) * 0.999));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...positive) * 1.001)));
  const step = Math.ceil((last - first) / 5);
  const ticks = Array.from(
    { length: Math.floor((last - first) / step) + 1 },
    (_, index) => 10 ** (first + index * step),
  );
  return {
    scale: "log",
    domain: [10 ** first, 10 ** last],
    ticks,
    share: (value) => (Math.log10(value) - first) / (last - first),
  };
}

/** The ticks whose words fit under an axis of that width. */
export function fittingTicks(
  { ticks, share }: ValueAxis,
  words: (value: number) => string,
  { width, fontSize }: { readonly width: number; readonly fontSize: number },
): number[] {
  const texts = ticks.map((value) => ({
    value,
    middle: share(value) * width,
    width: textWidth(words(value), fontSize),
  }));
  return fittingTexts(texts, fontSize * 0.5).map(({ value }) => value);
}
