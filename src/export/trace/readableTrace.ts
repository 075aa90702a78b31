import type { Trace } from "./trace.ts";

/** All characters but those that XML 1.0 allows; a PNG's text may not hold the first of them, NUL, either. */
const FORBIDDEN = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text for people and other programs: each character that their formats forbid becomes U+FFFD, the sign for one. */
export function readableText(text: string): string {
  return text.replace(FORBIDDEN, "\uFFFD");
}

/** What a program that knows nothing of the board can show of a trace. */
export function readableTrace({ chart, title, sources, asOf, version, address }: Trace) {
  const dates = asOf.map(readableText);
  return {
    title: readableText(title),
    sources: sources.map(readableText),
    dates,
    address: readableText(address),
    description: readableText(
      `${chart} · 截至 as of ${dates.join(", ")} · 数据版本 data version ${version} · ${address}`,
    ),
  };
}
