import { cardStyle } from "#charts/chartStyle.ts";
import type { ContentIn } from "#charts/frame/chartContent.ts";
import { exportFileName } from "#export/exportFileName.ts";
import type { ExportedFile } from "#export/savedFile.ts";
import { csvOf } from "#export/tables/csvOf.ts";
import { xlsxOf } from "#export/tables/xlsxOf.ts";
import { languageOf } from "#i18n/LocaleContext.tsx";
import { plainText } from "#i18n/sentence.ts";
import type { ExportSettings } from "./exportSettings.ts";
import { nameParts } from "./nameParts.ts";

const kinds = {
  csv: "text/csv;charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Every figure that the chart is made of, in full, as a table. */
export async function tableFile(
  contentIn: ContentIn,
  { format, locale }: Pick<ExportSettings, "format" | "locale">,
  { address, licence }: { readonly address: string; readonly licence: string },
): Promise<ExportedFile> {
  const language = await languageOf(locale);
  const content = contentIn(cardStyle("light", language));
  const { figures, title, subtitle, notes, version } = content;
  const extension = format === "csv" ? "csv" : "xlsx";
  const table = {
    figures,
    title,
    subtitle,
    notes: notes.map(plainText),
    version,
    address,
    licence,
    locale,
  };
  return {
    name: exportFileName({ ...nameParts(content, locale), size: null, extension }),
    blob: new Blob([extension === "csv" ? csvOf(table) : xlsxOf(table)], { type: kinds[extension] }),
  };
}
