import type { Fault, FaultKind, FaultOf, Place } from "#domain/fault.ts";
import { changeFaultsZh } from "./changeFaultsZh.ts";
import type { FaultWording } from "./faultWording.ts";
import { quotedFound } from "./quotedFound.ts";
import { workbookFaultsZh } from "./workbookFaultsZh.ts";

const quoted = quotedFound.zh;

/** What is the matter, and after the semicolon how to mend it. */
const faultWordingZh: FaultWording = {
  unreachable: (_, { reason }) => `读不到文件（${reason}）；请检查网络后重试`,
  httpStatus: (_, { status }) => `读取失败（HTTP ${status}）；请稍后重试，或检查服务器上是否有此文件`,
  timedOut: (_, { seconds }) => `${seconds} 秒内没有读完；请检查网络后重试`,
  webPage: () => "收到的是网页而不是数据；请检查文件地址，或先登录网络",
  emptyFile: () => "文件是空的；请重新保存或复制此文件",
  notUtf8: () => "不是 UTF-8 编码；请在 Excel 或 WPS 中另存为“CSV UTF-8”",
  notText: (_, { format }) => `不是文本文件（${format}）；请另存为“CSV UTF-8”，不要只改文件名`,
  notTable: (_, { format }) => `是 ${format} 文件，不是表格；请放入 CSV 或 XLSX`,
  tooLarge: (_, { megabytes }) => `大于 ${megabytes} MB，没有读取；请核对是否选错文件，或拆成几份`,
  encodingUnknown: () => "无法识别编码，或不是文本文件；请在能正常显示的程序中打开，另存为“CSV UTF-8”",
  encodingUnclear: () =>
    "按 UTF-8 和按 GBK 都能读，读出的字却不同，没有采用；请在 Excel 或 WPS 中另存为“CSV UTF-8”",
  encodingBroken: (_, { encoding }) => `标明是 ${encoding} 编码，却有不合此编码的字节；请重新复制或保存`,
  otherEncoding: (_, { encoding }) =>
    `按 ${encoding === "GB18030" ? "GBK（GB18030）" : `${encoding} `}读取；建议另存为“CSV UTF-8”`,
  notAsPublished: () => "发布后有改动，未登记；请运行 npm run data:seal，或重新复制此文件",
  hashUnknown: (found) =>
    `登记的校验值${quoted(found)}不是看板能核对的写法，不知道发布后是否改动；请运行 npm run data:seal，写成“sha256:”和 64 位十六进制数`,
  lastRowOpen: (found, { row }) =>
    `最后一行（第 ${row} 行）没有换行，文件可能在${quoted(found)}处被截断；请对照原文核对这一行，并在末尾补上换行`,
  cutShort: (_, { expected, found }) =>
    `只有 ${found} 字节，登记的是 ${expected} 字节，且最后一行没有结尾；请重新复制，若并无缺失，请在末尾补上换行`,
  cutOff: (_, { expectedRows, foundRows }) =>
    `只有 ${foundRows} 行数据，应有 ${expectedRows} 行，文件可能不完整；请重新复制，若确已删行，请改 datapackage.json 中的 rowCount`,
  descriptorInvalid: (found, { expected }) => `${quoted(found)}不符合格式；应为 ${expected}`,
  pathOutside: (found) => `${quoted(found)}不在数据文件夹内；只写文件夹内的相对路径，如 figures.csv`,
  carriedDamaged: () => "看板文件里带的这份数据不完整或已损坏；请重新复制看板文件",
  notAmongFiles: () => "不在所带或所选的文件中；请把 datapackage.json 和它列出的各表一起选中",
  ownDataGone: () =>
    "这个链接指的是某人自己的、没有发布的数据，服务器上没有；去掉网址中的“?data=…”可看已发布的数据",
  notWorkbook: () => "不是 XLSX 工作簿，或已损坏；请重新复制，或重新另存为 XLSX",
  unpacksTooLarge: (_, { megabytes }) => `解压后超过 ${megabytes} MB，没有打开；请使用本看板导出的文件`,
  ...workbookFaultsZh,
  noFigureTable: (found) =>
    `没有导出时的表头，找不到数据表（现有：${quoted(found)}）；请使用本看板导出的 CSV 或 XLSX 文件，保留第一行`,
  missingColumn: (_, { header }) => `缺少此列；请在表头补上（现有表头：${header}）`,
  columnNeeded: (_, { rows }) =>
    `新数据要有这一列，${rows} 行因此没有采用；请在表头加上这一列并填写，或把各行抄进填报模板`,
  duplicateColumn: () => "此列重复出现；只保留一列",
  unknownColumn: (found) => `${quoted(found)}不是本表的列，已忽略；请核对表头写法，或删去此列`,
  headerBelow: (_, { row }) => `表头不在第一行，似在第 ${row} 行；请删去表头以上各行`,
  headerTwice: (_, { row }) => `第 ${row} 行又是表头；只保留一行写列名的表头`,
  headerAgain: () => "本行又是表头，未采用；请删去",
  headingRead: (found) => `${quoted(found)}按此列读取；建议改写为列名`,
  wrongDelimiter: (_, { delimiter }) =>
    `各列用“${delimiterZh(delimiter)}”分隔；请用半角逗号，另存为“CSV UTF-8”`,
  otherDelimiter: (_, { delimiter }) =>
    `各列用“${delimiterZh(delimiter)}”分隔，已照此读取；建议另存为“CSV UTF-8”`,
  separatorLine: () => "表头之上的“sep=”一行已跳过；建议删去",
  tooManyRows: (_, { rows }) => `超过 ${rows} 行，没有读取；请拆成几份`,
  tooManyColumns: (_, { columns }) => `超过 ${columns} 列，没有读取；请删去不属于本表的列`,
  cellTooLong: (found, { characters }) => `${quoted(found)}超过 ${characters} 字；请缩短，或检查引号是否配对`,
  totalRow: (found) => `${quoted(found)}是合计行，未采用；请删去，合计不参与计算`,
  noteRow: (found) => `${quoted(found)}是表注，未采用；请把说明写在列中或另存`,
  unclosedQuote: (found) =>
    `引号没有配对，从${quoted(found)}起无法分列；单元格内的引号要写两次，并用引号括住整格`,
  cellCount: (_, { expected, found, write }) =>
    `本行有 ${found} 格，应有 ${expected} 格；${
      write === undefined
        ? "请检查是否多写或少写逗号（数字内的逗号也算）"
        : `似因千分位逗号未加引号，应写 ${write}`
    }`,
  rowsNotRegistered: (_, { expectedRows, foundRows }) =>
    `有 ${foundRows} 行数据，登记的是 ${expectedRows} 行；请把 datapackage.json 中的 rowCount 改为 ${foundRows}`,
  missingCell: (_, { above }) =>
    above === undefined ? "此格为空；请填写" : `此格为空；请填写，若与上格合并过，应写${quoted(above)}`,
  noValue: (found) => `${quoted(found)}表示没有，按空格处理；没有内容时请留空`,
  excelError: (found) => `${quoted(found)}是 Excel 公式出错的结果；请直接写内容`,
  charactersDropped: (found) => `${quoted(found)}中看不见的字符已去掉；请重新键入此格`,
  cellMended: (found, { read }) => `${quoted(found)}按 ${read} 读取；建议写 ${read}`,
  dateUnclear: (found, { day, month }) =>
    `${quoted(found)}可能是某日，也可能是被 Excel 改写的月份；写 ${day} 或 ${month}`,
  unitDiffers: (found, { unit, expected }) =>
    `${quoted(found)}的单位是 ${unit}，而指标的单位是 ${expected}；请核对指标和数值`,
  notNumber: (found) => `${quoted(found)}不是数字；只写数字，如 61040000`,
  notInteger: (found) => `${quoted(found)}不是整数；金额写到元，个数写整数，如 61040000`,
  tooManyDigits: (found, { digits }) => `${quoted(found)}位数太多；最多 ${digits} 位数字`,
  outOfRange: (found, { minimum, maximum }) => `${quoted(found)}超出范围；应在 ${minimum} 至 ${maximum} 之间`,
  notDate: (found) => `${quoted(found)}不是日历上的日期；写作 2022-06-25、2022-06 或 2022`,
  notDay: (found) => `${quoted(found)}不是日历上的某一天；写到日，如 2026-11-24`,
  notDuration: (found) => `${quoted(found)}不是时限；写作 PT48H 或 P3D，多个用“;”分隔`,
  notOneOf: (found, { allowed, write }) =>
    `${quoted(found)}不在可选值之内${write === undefined ? "" : `（${allowed.join("、")}）`}；${write === undefined ? `可写 ${allowed.join("、")}` : `应写 ${write}`}`,
  notAddress: (found) => `${quoted(found)}不是网址；写以 http:// 或 https:// 开头的完整网址`,
  notKey: (found, { examples, write }) =>
    `${quoted(found)}不是规定的代码写法${write === undefined ? "" : `（如 ${examples.join("、")}）`}；${write === undefined ? `写法如 ${examples.join("、")}` : `应写 ${write}`}`,
  nameUnclear: (found, { table, codes }) =>
    codes.length === 0
      ? `${table} 中没有叫${quoted(found)}的；请写代码，或先在该表中添加`
      : `${quoted(found)}不能确定是 ${table} 中的哪一个；请写代码，可能是 ${codes.join("、")}`,
  keyGiven: (_, { key }) => `没有编号，按新数据处理，拟用 ${key}；若是改动已有的数据，请写上它的编号`,
  otherUnderKey: (found, { columns }) =>
    `与页面上的${quoted(found)}有 ${columns.length} 列不同（${columns.join("、")}），像是另一条数据；若是新数据，请不写编号`,
  duplicateKey: (found, { firstRow }) => `${quoted(found)}与第 ${firstRow} 行重复；每行的代码只能用一次`,
  unknownReference: (found, { table }) => `${table} 中没有${quoted(found)}；请核对写法，或先在该表中添加`,
  referenceLeftOut: (found, { table, row }) =>
    `${quoted(found)}所在的 ${table} 第 ${row} 行有误，未采用；请先改正该行`,
  parentCycle: (found) => `经${quoted(found)}又回到本行自身；请核对所属关系`,
  parentLevel: (found, { parent }) => `级别${quoted(found)}不能隶属于 ${parent}；上级的级别必须更高`,
  listsDiffer: (_, { column, expected, found }) =>
    `有 ${found} 项，而 ${column} 有 ${expected} 项；两列的项数和顺序要一致，用“;”分隔`,
  rateNeedsPopulation: () => "复工率没有统计范围；请填写该比率是哪些单位的比率",
  rateNeedsValue: () => "比率没有数值；请填写 value，或同时填写 numerator 和 denominator",
  numeratorAboveDenominator: (found, { denominator }) =>
    `分子${quoted(found)}大于分母 ${denominator}；请核对两数`,
  countsOnlyForRates: (found) => `${quoted(found)}写在了不是比率的指标上；分子分母只用于比率，请清空`,
  rateContradictsCounts: (found, { computed }) =>
    `${quoted(found)}与分子分母算得的 ${computed} 不符；请对照报道核对`,
  countContradictsRate: (found, { rateRow, expected }) =>
    `${quoted(found)}与第 ${rateRow} 行复工率所用的 ${expected} 不符；请对照报道核对`,
  valueNotPrinted: (found, { printed, write }) =>
    `${quoted(found)}与报道所印“${printed}”不符；${write === null ? "请对照报道核对此数" : `应写 ${write}`}，或改正 as_printed`,
  shareForPercent: (found, { printed, write }) =>
    `${quoted(found)}可能是比例而不是百分数，报道所印“${printed}”没有写明是 ${found}%；应写 ${write}，或在 as_printed 中写明 ${found}%`,
  precisionNotPrinted: (found, { printed, expected }) =>
    `${quoted(found)}与报道所印“${printed}”不符；应写 ${expected}，或改正 as_printed`,
  wordsUnclear: (found, { printed }) =>
    `报道所印“${printed}”里有看板不认识的字，${quoted(found)}未必相符；请对照报道选精度，若确是确切数，as_printed 只写数字和单位`,
  sinceAfterAsOf: (found, { asOf }) => `起始日 ${found} 晚于截至日 ${asOf}；请核对两个日期`,
  asOfAfterReport: (found, { published }) => `日期 ${found} 晚于报道日期 ${published}；请核对两个日期`,
  asOfMorePrecise: (found, { published }) =>
    `日期 ${found} 比报道日期 ${published} 更精确；依据为 published 时只能写到同样精度`,
  asOfAfterPackage: (found, { created }) =>
    `日期 ${found} 晚于数据包日期 ${created}；请核对，或更新 datapackage.json 中的 created`,
  sameFigureTwice: (found, { firstRow }) =>
    `${quoted(found)}与第 ${firstRow} 行是同一数据，本行未采用；请删去一行`,
  sameFigureDiffers: (found, { otherRow, otherValue }) =>
    `同一数据此处为${quoted(found)}，第 ${otherRow} 行为 ${otherValue}，两行都未采用；请对照报道，只留一行`,
  elsewhereDiffers: (found, { otherRow, otherValue }) =>
    `同一数据此处为${quoted(found)}，第 ${otherRow} 行另一出处为 ${otherValue}；请对照两处报道核对`,
  valueJumps: (found, { otherRow, otherValue }) =>
    `${quoted(found)}与前一日期（第 ${otherRow} 行）的 ${otherValue} 相差十倍以上；请对照报道核对两数，看万、亿是否写对`,
  boundsApart: (found, { otherRow, otherValue }) =>
    `同一处的同一数据此处为${quoted(found)}，第 ${otherRow} 行为 ${otherValue}，精度不同而相差很大；请对照报道核对两行`,
  printedTwice: (found, { otherRow }) =>
    `${quoted(found)}与第 ${otherRow} 行出自同一报道、说的是同一个数，段落不同；若是同一句话，请删去一行`,
  partAboveTotal: (found, { total, totalRow }) =>
    `部分${quoted(found)}大于第 ${totalRow} 行的总数 ${total}；请核对两数和 part_of`,
  partsBesideTotal: (_, { sum, total }) => `各部分之和 ${sum} 大于总数 ${total}；请核对各部分和 part_of`,
  ...changeFaultsZh,
};

function delimiterZh(delimiter: string): string {
  return delimiter === "\t" ? "制表符" : delimiter;
}

/** A fault as one line in Chinese: file, row and column, what is wrong there, and how to write it. */
export function faultSentenceZh(fault: Fault): string {
  return place(fault.place) + worded(fault);
}

function worded<Kind extends FaultKind>({ kind, found, details }: FaultOf<Kind>): string {
  return faultWordingZh[kind](found, details);
}

function place({ file, row, column }: Place): string {
  const rowPart = row === undefined ? "" : ` 第 ${row} 行`;
  const columnPart = column === undefined ? "" : ` ${column}`;
  // A place in the descriptor is a path, not a column.
  return `${file}${rowPart}${columnPart}${row === undefined || column === undefined ? "" : " 列"}：`;
}
