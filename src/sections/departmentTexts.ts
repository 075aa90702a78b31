import type { CountBar, CountRow } from "#charts/counts/countLayout.ts";
import type { DepartmentCount } from "#charts/counts/departmentCounts.ts";
import type { Locale } from "#domain/locale.ts";
import type { Measure } from "#domain/measure.ts";
import { type DepartmentTotals, measuresWording, type TopDepartments } from "#i18n/measuresWording.ts";

/** More bars than this in one chart are neither legible nor quick to draw. */
export const MOST_BARS = 60;

/** With more departments than these at the top a sentence would be a list. */
const MOST_NAMED = 3;

export function departmentTotals(
  counts: readonly DepartmentCount[],
  measures: readonly Measure[],
): DepartmentTotals {
  return {
    measures: measures.filter(({ departments }) => departments.length > 0).length,
    named: counts.reduce((sum, count) => sum + count.measures.length, 0),
    departments: counts.length,
  };
}

/** The departments of most measures. */
export function topDepartments(counts: readonly DepartmentCount[], locale: Locale): TopDepartments {
  const most = Math.max(0, ...counts.map(({ measures }) => measures.length));
  const top = counts.filter(({ measures }) => measures.length === most);
  const names = top.length > MOST_NAMED ? [] : top.map((count) => fullName(count, locale));
  return { most, tied: top.length, names };
}

function fullName({ region, department }: DepartmentCount, locale: Locale): string {
  return measuresWording[locale].departmentIn(region.name[locale], department[locale]);
}

interface RowChoices {
  readonly locale: Locale;
  readonly chosen: string | null;
  readonly address: (region: string, department: string | null) => string;
}

/** A heading for each region, and below it a bar for each of its departments; a single region needs no heading. */
export function countRows(counts: readonly DepartmentCount[], choices: RowChoices): CountRow[] {
  const isOneRegion = new Set(counts.map(({ region }) => region)).size === 1;
  return counts.flatMap((count, index) => {
    const { region } = count;
    const isFirst = counts[index - 1]?.region !== region;
    const heading = { kind: "heading" as const, id: region.code, name: region.name[choices.locale] };
    return [...(isFirst && !isOneRegion ? [heading] : []), countBar(count, choices)];
  });
}

function countBar(count: DepartmentCount, { locale, chosen, address }: RowChoices): CountBar {
  const { id, region, department, measures } = count;
  const { bar, chosenBar } = measuresWording[locale].chart;
  const isChosen = department.zh === chosen;
  return {
    kind: "bar",
    id,
    name: department[locale],
    count: measures.length,
    look: chosen === null ? "plain" : isChosen ? "chosen" : "other",
    link: {
      href: address(region.code, isChosen ? null : department.zh),
      name: (isChosen ? chosenBar : bar)(fullName(count, locale), measures.length),
    },
  };
}

interface NotedCounts {
  readonly counts: readonly DepartmentCount[];
  readonly measures: readonly Measure[];
  readonly chosen: string | null;
}

/** What a reader must know to count the bars again. */
export function chartNotes({ counts, measures, chosen }: NotedCounts, locale: Locale): string[] {
  const words = measuresWording[locale].chart;
  const totals = departmentTotals(counts, measures);
  const unnamed = measures.length - totals.measures;
  const names = new Set(counts.map(({ department }) => department.zh));
  const department = counts.find((count) => count.department.zh === chosen)?.department;
  return [
    ...(department ? [words.chosen(department[locale])] : []),
    ...(totals.named > totals.measures ? [words.each(totals)] : []),
    ...(names.size < counts.length ? [words.regionsApart] : []),
    ...(unnamed > 0 ? [words.unnamed(unnamed)] : []),
    ...(counts.length > MOST_BARS ? [words.capped(MOST_BARS, counts.length)] : []),
  ];
}
