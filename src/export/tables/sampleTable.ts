import type { Figure } from "#domain/figure.ts";
import type { TableExport } from "./tableExport.ts";

/** For tests: these figures as a chart hands them over, in Chinese unless told. */
export function tableOf(
  figures: readonly Figure[],
  changes: Partial<Omit<TableExport, "figures">> = {},
): TableExport {
  return {
    figures,
    title: "复工率 · 规上工业企业",
    subtitle: "截至 2022-04-17，1 个地区",
    notes: ["截至日期相差 7 天以上。"],
    version: "2026.11.24",
    address: "https://board.example/#/?regions=210105",
    licence: "CC BY 4.0",
    locale: "zh",
    ...changes,
  };
}
