import type { Figure } from "#domain/figure.ts";
import type { Locale } from "#domain/locale.ts";
import type { TableExport } from "#export/tables/tableExport.ts";
import { tablesWording } from "#i18n/tablesWording.ts";
import type { Cell, Sheet } from "#workbook/sheet.ts";
import { codeWords } from "./codeWords.ts";

/** The reports of the figures, each once, in the order in which the figures name them, with the paragraphs used. */
export function sourceSheet({ figures, locale }: TableExport): Sheet {
  const { sheets, sources } = tablesWording[locale];
  const byReport = new Map<string, Figure[]>();
  for (const figure of figures) {
    const known = byReport.get(figure.report.id);
    if (known) known.push(figure);
    else byReport.set(figure.report.id, [figure]);
  }
  return {
    name: sheets.sources,
    widths: [26, 50, 20, 12, 18, 50, 20, 10],
    isWrapped: true,
    rows: [
      [
        sources.id,
        sources.title,
        sources.publisher,
        sources.published,
        sources.basis,
        sources.address,
        sources.paragraphs,
        sources.figures,
      ],
      ...[...byReport.values()].map((ofReport) => sourceCells(ofReport, locale)),
    ],
  };
}

function sourceCells(figures: readonly Figure[], locale: Locale): readonly Cell[] {
  const report = figures[0]?.report;
  if (!report) return [];
  const { id, title, publisher, published, address } = report;
  const paragraphs = new Set(figures.flatMap(({ paragraph }) => paragraph ?? []));
  const inOrder = [...paragraphs].sort((a, b) => a - b).join(", ");
  const basis = codeWords[locale].asOfBasis[published.basis];
  return [
    id,
    title[locale],
    publisher?.[locale] ?? null,
    published.date,
    basis,
    address,
    inOrder || null,
    figures.length,
  ];
}
