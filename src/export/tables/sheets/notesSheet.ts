import { aboutHeadings } from "#export/tables/about.ts";
import type { TableExport } from "#export/tables/tableExport.ts";
import { tablesWording } from "#i18n/tablesWording.ts";
import type { Cell, Sheet } from "#workbook/sheet.ts";
import { codeWords } from "./codeWords.ts";

/** What is to be said of the chart, a line each; its reader finds title, address, licence and version by their names. */
export function notesSheet({ figures, locale, ...texts }: TableExport): Sheet {
  const { sheets, notes, reading } = tablesWording[locale];
  const units = new Set(figures.map(({ indicator }) => codeWords[locale].unit[indicator.unit]));
  const lines: readonly (readonly Cell[])[] = [
    [aboutHeadings.title[locale], texts.title],
    [notes.subtitle, texts.subtitle],
    ...texts.notes.map((note) => [notes.note, note]),
    [notes.units, [...units].join(locale === "zh" ? "、" : ", ")],
    [notes.figures, figures.length],
    ...reading.map((sentence) => [notes.reading, sentence]),
    [aboutHeadings.version[locale], texts.version],
    [aboutHeadings.address[locale], texts.address],
    [aboutHeadings.licence[locale], texts.licence],
  ];
  return {
    name: sheets.notes,
    widths: [16, 110],
    isWrapped: true,
    rows: [[notes.name, notes.text], ...lines.filter(([, text]) => text !== "")],
  };
}
