import type { Locale } from "#domain/locale.ts";
import { saveFile } from "#export/savedFile.ts";
import { templateWording } from "#i18n/template/templateWording.ts";
import { workbookBytes } from "#workbook/workbookBytes.ts";
import type { Catalogues } from "./choiceLists.ts";
import { templateSheets } from "./templateSheets.ts";

const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Saves the workbook that people fill in, with what the package on show has in its lists. */
export function saveTemplate(catalogues: Catalogues, locale: Locale): void {
  const blob = new Blob([workbookBytes(templateSheets(catalogues, locale))], { type: KIND });
  saveFile({ name: `${templateWording.fileName[locale]}.xlsx`, blob });
}
