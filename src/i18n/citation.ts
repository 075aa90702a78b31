import type { Figure } from "#domain/figure.ts";

/**
 * The report of a figure cited by GB/T 7714-2015: [EB/OL] with the address where there is one, [Z] where the carrier
 * is not known. What the report does not say of itself is left out, as the standard asks.
 */
export function citationZh({ report, paragraph }: Figure, accessed: string): string {
  const { title, publisher, published, address } = report;
  const author = publisher ? `${publisher.zh}. ` : "";
  const place = paragraph === null ? "" : ` 第 ${paragraph} 段.`;
  return address === null
    ? `${author}${title.zh}[Z]. ${published.date}.${place}`
    : `${author}${title.zh}[EB/OL]. (${published.date})[${accessed}]. ${address}.${place}`;
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The same in English, in the manner of APA, with the printed title beside our translation of it. */
export function citationEn({ report, paragraph }: Figure, accessed: string): string {
  const { title, publisher, published, address } = report;
  const [year = "", month, day] = published.date.split("-");
  const dated = [year, [monthName(month), dayNumber(day)].filter(Boolean).join(" ")]
    .filter(Boolean)
    .join(", ");
  const names = `${title.en} [${title.zh}]`;
  const opening = publisher ? `${publisher.en}. (${dated}). ${names}.` : `${names}. (${dated}).`;
  const place = paragraph === null ? "" : ` Para. ${paragraph}.`;
  const [accessYear = "", accessMonth, accessDay] = accessed.split("-");
  const retrieved = `${monthName(accessMonth)} ${dayNumber(accessDay)}, ${accessYear}`;
  return address === null ? opening + place : `${opening}${place} Retrieved ${retrieved}, from ${address}`;
}

function monthName(month: string | undefined): string {
  return months[Number(month) - 1] ?? "";
}

function dayNumber(day: string | undefined): string {
  return day === undefined ? "" : String(Number(day));
}
