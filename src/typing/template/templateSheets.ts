import { bothHeadings } from "#dataset/doubt/headings.ts";
import { tableDefinitions } from "#dataset/tables/tableDefinitions.ts";
import type { Locale } from "#domain/locale.ts";
import type { ColumnGuide } from "#i18n/template/columnGuide.ts";
import { figureGuides } from "#i18n/template/figureGuides.ts";
import { reportGuides } from "#i18n/template/reportGuides.ts";
import { templateWording } from "#i18n/template/templateWording.ts";
import type { ColumnChoice, Sheet } from "#workbook/sheet.ts";
import { type Catalogues, type ChoiceList, choiceLists } from "./choiceLists.ts";

const { sheets, listHeadings, guideHeadings, guideLead, required } = templateWording;

/** So many rows are formatted as text and have lists to choose from. */
const ROWS = 1000;

/**
 * The workbook that people fill in: a sheet for figures and one for new reports, both empty so that no example can become
 * a figure, a sheet that explains each column, and the lists. The lists are in the language given, the rest in both.
 */
export function templateSheets(catalogues: Catalogues, locale: Locale): readonly Sheet[] {
  const lists = choiceLists(catalogues, locale);
  return [
    formSheet(sheets.figures, "figures", { guides: figureGuides, lists }),
    formSheet(sheets.reports, "reports", { guides: reportGuides, lists }),
    guideSheet(lists),
    ...lists.map(listSheet),
  ];
}

interface FormParts {
  readonly guides: Readonly<Record<string, ColumnGuide>>;
  readonly lists: readonly ChoiceList[];
}

function formSheet(name: string, table: "figures" | "reports", { guides, lists }: FormParts): Sheet {
  const columns = Object.keys(guides);
  const choices = columns.flatMap((column, index): readonly ColumnChoice[] => {
    const list = lists.find(({ columns: of }) => of[table].includes(column));
    // A new report is written into its own sheet and is in no list yet.
    return list
      ? [{ column: index, sheet: list.name, entries: list.entries.length, isOpen: column === "report" }]
      : [];
  });
  const widths = columns.map((column) => Math.max(14, bothHeadings(column, table).length * 1.6));
  const rows = [columns.map((column) => bothHeadings(column, table))];
  return { name, widths, isWrapped: false, rows, form: { rows: ROWS, choices } };
}

function listSheet({ name, entries }: ChoiceList): Sheet {
  const rows = entries.map(({ choice, code, name: { zh, en }, more }) => [choice, code, zh, en, more]);
  return { name, widths: [44, 26, 40, 50, 60], isWrapped: false, rows: [[...listHeadings], ...rows] };
}

function guideSheet(lists: readonly ChoiceList[]): Sheet {
  const lead = guideLead.map(({ zh, en }) => ["", "", zh, en]);
  const rows = [
    ...guideRows(sheets.figures, "figures", { guides: figureGuides, lists }),
    ...guideRows(sheets.reports, "reports", { guides: reportGuides, lists }),
  ];
  return {
    name: sheets.guide,
    widths: [22, 24, 44, 52, 30, 36, 44, 14],
    isWrapped: true,
    rows: [[...guideHeadings], ...lead, ...rows],
  };
}

function guideRows(
  sheet: string,
  table: "figures" | "reports",
  { guides, lists }: FormParts,
): readonly (readonly string[])[] {
  const needed: ReadonlySet<string> = new Set(
    Object.entries(tableDefinitions[table]).flatMap(([name, { isRequired }]) => (isRequired ? [name] : [])),
  );
  return Object.entries(guides).map(([column, { write, example, refused }]) => [
    sheet,
    bothHeadings(column, table),
    write.zh,
    write.en,
    listedExample(
      example,
      lists.find(({ columns }) => columns[table].includes(column)),
    ),
    refused.zh,
    refused.en,
    // A new figure is given its id.
    needed.has(column) && !(table === "figures" && column === "id") ? required : "",
  ]);
}

/** As the list has it, so that whoever copies it writes what is accepted; its first where the package lacks that one. */
function listedExample(example: string, list: ChoiceList | undefined): string {
  if (list === undefined) return example;
  const entry = list.entries.find(({ code }) => code === example) ?? list.entries[0];
  return entry?.choice ?? "";
}
