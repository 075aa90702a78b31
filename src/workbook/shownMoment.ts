const DAY = 86_400_000;
/** By so many the numbers of days are lower where they are counted from 1904. */
const DAYS_TO_1904 = 1462;

/** The days of a serial number as a format of dates shows them; one without a year is no date that can be told. */
export function shownMoment(serial: number, letters: string, is1904: boolean): string {
  const days = is1904 ? serial + DAYS_TO_1904 : serial;
  const [hasYear, hasDay] = [/y/i.test(letters), /d/i.test(letters)];
  // Before March 1900 Excel counts a day that never was.
  if (!(days > 60 && days < 2_958_466) || !(hasYear || hasDay)) return `${serial} (${letters})`;
  const iso = new Date(Math.floor(days) * DAY + Date.UTC(1899, 11, 30)).toISOString();
  const [year = "", month = "", day = ""] = iso.slice(0, 10).split("-");
  if (!hasYear) return `${Number(month)}月${Number(day)}日`;
  if (Math.floor(days) !== days) return `${year}-${month}-${day} (${days - Math.floor(days)})`;
  if (hasDay) return `${year}-${month}-${day}`;
  return /m/i.test(letters) ? `${year}-${month}` : year;
}

/** The serial number of a day that a cell writes in full; null where it is none. */
export function serialOfDay(text: string, is1904: boolean): number | null {
  const [, day] = /^(\d{4}-\d\d-\d\d)(?:T00:00:00(?:\.0+)?Z?)?$/.exec(text.trim()) ?? [];
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  return (time - Date.UTC(1899, 11, 30)) / DAY - (is1904 ? DAYS_TO_1904 : 0);
}
