import type { Locale } from "#domain/locale.ts";

const grouped = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });

/** All digits, grouped by thousands: 61,040,000. */
export function fullNumber(value: number): string {
  return grouped.format(value);
}

interface Magnitude {
  readonly from: number;
  readonly power: number;
  readonly word: string;
}

const magnitudes: Record<Locale, readonly Magnitude[]> = {
  zh: [
    { from: 1e8, power: 8, word: "亿" },
    { from: 1e4, power: 4, word: "万" },
  ],
  en: [
    { from: 1e12, power: 12, word: " trillion" },
    { from: 1e9, power: 9, word: " billion" },
    { from: 1e6, power: 6, word: " million" },
  ],
};

/** As many decimals as a label bears; reports print fewer, so that nothing of theirs is rounded. */
const LABEL_DECIMALS = 4;

/** A whole number in the words of its language, never rounded: 6104万, 61.04 million; all digits where the words would need too many. */
export function shortNumber(value: number, locale: Locale): string {
  const magnitude = magnitudes[locale].find(({ from }) => Math.abs(value) >= from);
  if (!magnitude) return fullNumber(value);
  const digits = shifted(value, magnitude.power);
  return digits === null ? fullNumber(value) : digits + magnitude.word;
}

/** A count that is printed in thousands or tens of thousands, which all its zeros would make more exact than it is: 2.4万, 24 thousand. */
export function roundCount(value: number, locale: Locale): string {
  const isInThousands = locale === "en" && value >= 1e4 && value < 1e6 && value % 1000 === 0;
  return isInThousands ? `${value / 1000} thousand` : shortNumber(value, locale);
}

/** Moves the decimal point in the digits themselves, as dividing would bring in binary fractions; null where too many remain. */
function shifted(value: number, power: number): string | null {
  const digits = String(value).padStart(power + 1, "0");
  const decimals = digits.slice(-power).replace(/0+$/, "");
  if (!Number.isSafeInteger(value) || decimals.length > LABEL_DECIMALS) return null;
  return digits.slice(0, -power) + (decimals && `.${decimals}`);
}

/** A computed number to three digits, so that it never looks more exact than what it was computed from. */
export function roundedNumber(value: number, locale: Locale): string {
  const digits = Math.max(0, Math.floor(Math.log10(Math.abs(value) || 1)) - 2);
  return shortNumber(Math.round(value / 10 ** digits) * 10 ** digits, locale);
}

/** Money to the yuan: 61,040,000元, CNY 61,040,000. */
export function fullMoney(value: number, locale: Locale): string {
  return withCurrency(fullNumber(value), locale);
}

/** Puts the currency where the language has it. */
export function withCurrency(amount: string, locale: Locale): string {
  return locale === "zh" ? `${amount}元` : `CNY ${amount}`;
}

/** A percentage with as many decimals as the report prints: 50.0%. */
export function percent(value: number, decimals: number): string {
  return `${value.toFixed(decimals)}%`;
}
