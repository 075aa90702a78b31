import type { WorkbookFaultWording } from "./faultWording.ts";
import { quotedFound } from "./quotedFound.ts";

const quoted = quotedFound.zh;

/** What is the matter with a workbook of XLSX alone. */
export const workbookFaultsZh: WorkbookFaultWording = {
  tooManyCells: (_, { cells }) => `超过 ${cells} 格，没有打开；请删去表格以外的内容，或拆成几份`,
  protectedWorkbook: () => "工作簿设有打开密码，无法读取；请在 Excel 或 WPS 中取消密码后再保存",
  hiddenSheet: () => "这个工作表是隐藏的，没有读取；若要采用，请先取消隐藏",
  hiddenRows: (_, { rows }) => `第 ${rows} 行是隐藏的，仍然读取了；请取消隐藏（或筛选）后核对，不要的请删去`,
  hiddenColumn: (found) => `${quoted(found)}这一列是隐藏的，仍然读取了；请取消隐藏后核对，不要的请删去`,
  mergedCell: (found, { range }) =>
    `${quoted(found)}在合并单元格 ${range} 里，看不出属于哪一行哪一列；请取消合并，在每一格各自填写`,
  shownOtherwise: (found, { format }) =>
    `格里是${quoted(found)}，按数字格式 ${format} 显示出来的却不是这个数；请把格式改为“常规”，照报道把数和单位写进格里`,
  formulaWithoutResult: (found) =>
    `公式${quoted(found)}在文件里没有可靠的结果；请在 Excel 或 WPS 中打开后保存，或直接写内容`,
  struckOrRaised: (found) =>
    `${quoted(found)}里有划掉的字，或上标、下标（如注号）；请删去不算内容的字，并取消这些格式`,
  textNotInFile: (found) => `此格指向的文字（${found}）不在文件里；请重新填写此格，或重新保存文件`,
};
