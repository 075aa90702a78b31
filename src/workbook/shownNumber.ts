/**
 * A number of a cell as its format shows it, as far as that says something of it: a date, a month, a percentage, a unit,
 * zeros at its end. Thousands are never parted and no digit is left out; a number that a spreadsheet keeps as
 * 1.1000000000000001 is 1.1, as it shows no more than 15 digits anywhere.
 */
export function shownNumber(text: string, format: string, is1904: boolean): string {
  if (!/^-?\d+(?:\.\d+)?(?:E[-+]?\d+)?$/i.test(text)) return text;
  const value = String(Number(Number(text).toPrecision(15)));
  const code = formatParts(format.split(";", 1)[0] ?? "");
  if (/general|@/i.test(code.bare) || format === "") return value;
  if (/[ydhs]/i.test(code.bare)) return shownMoment(Number(value), code.bare, is1904);
  const places = /\.(0+)/.exec(code.bare)?.[1]?.length ?? 0;
  const number = code.bare.includes("%")
    ? `${withPlaces(shifted(value), places)}%`
    : withPlaces(value, places);
  return `${code.before}${number}${code.after}`;
}

interface FormatParts {
  readonly bare: string;
  /** Words around the number, such as a unit. */
  readonly before: string;
  readonly after: string;
}

/** A code without its words, colours and padding. */
function formatParts(code: string): FormatParts {
  let [bare, before, after] = ["", "", ""];
  const pieces = code.matchAll(
    /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|[_*].|([年月日号时分秒万亿元家户个人项笔名])|(.)/gsu,
  );
  for (const [, quoted, escaped, currency, bareWord, letter] of pieces) {
    const word = quoted ?? escaped ?? currency ?? bareWord;
    if (letter !== undefined) bare += letter;
    else if (word !== undefined && bare === "") before += word;
    else if (word !== undefined) after += word;
  }
  return { bare, before: before.trim(), after: after.trim() };
}

const DAY = 86_400_000;

/** The days of a serial number as the format shows them; one without a year is no date that can be told. */
function shownMoment(serial: number, bare: string, is1904: boolean): string {
  const days = is1904 ? serial + 1462 : serial;
  const [hasYear, hasDay] = [/y/i.test(bare), /d/i.test(bare)];
  // Before March 1900 Excel counts a day that never was.
  if (!(days > 60 && days < 2_958_466) || !(hasYear || hasDay)) return `${serial} (${bare})`;
  const iso = new Date(Math.floor(days) * DAY + Date.UTC(1899, 11, 30)).toISOString();
  const [year = "", month = "", day = ""] = iso.slice(0, 10).split("-");
  if (!hasYear) return `${Number(month)}月${Number(day)}日`;
  if (Math.floor(days) !== days) return `${year}-${month}-${day} (${days - Math.floor(days)})`;
  if (hasDay) return `${year}-${month}-${day}`;
  return /m/i.test(bare) ? `${year}-${month}` : year;
}

/** The number a hundred times over, digit by digit, as a product would make 7.000000000000001 of 0.07. */
function shifted(value: string): string {
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  if (whole === "") return value;
  const moved = `${whole}${fraction.slice(0, 2).padEnd(2, "0")}`.replace(/^0+(?=\d)/, "");
  const rest = fraction.slice(2);
  return `${sign}${moved}${rest === "" ? "" : `.${rest}`}`;
}

function withPlaces(value: string, places: number): string {
  const [, whole = "", fraction = ""] = /^(-?\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  if (whole === "" || fraction.length >= places) return value;
  return `${whole}.${fraction.padEnd(places, "0")}`;
}
