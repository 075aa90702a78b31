import { type ColumnGuide, date, fromList, noDate, notInList, oneOfPair, text } from "./columnGuide.ts";

type FigureColumn =
  | "id"
  | "region"
  | "indicator"
  | "population"
  | "as_printed"
  | "value"
  | "numerator"
  | "denominator"
  | "precision"
  | "since"
  | "as_of"
  | "as_of_basis"
  | "part_of"
  | "replaces"
  | "note_zh"
  | "note_en"
  | "paragraph"
  | "report";

/** Of each column of the sheet for figures, in the order in which they stand there. */
export const figureGuides: Readonly<Record<FigureColumn, ColumnGuide>> = {
  id: {
    write: text(
      "新数据留空，看板给号。要改已有的数据，写它的编号。",
      "Leave empty for a new figure: the board gives the next id. To change a figure that is there, write its id.",
    ),
    example: "",
    refused: text(
      "写了别的数据的编号，那一条就会被改动。",
      "The id of another figure would change that one.",
    ),
  },
  region: { write: fromList("地区", "Regions"), example: "210105", refused: notInList },
  indicator: {
    write: fromList("指标", "Indicators"),
    example: "tax_refund_amount",
    refused: notInList,
  },
  population: {
    write: text(
      "统计的是谁，从列表选择；报道没有说就留空。复工率必须写。",
      "Who is counted, from the list; empty where the report does not say. A reopening rate needs it.",
    ),
    example: "industry-above-size",
    refused: notInList,
  },
  as_printed: {
    write: text(
      "照抄报道里的数字和它的单位、“余”“约”等字。几个数字用 | 分开。",
      "The number as the report prints it, with its unit and words such as 余 and 约. Several are parted by |.",
    ),
    example: "6104万元",
    refused: text(
      "空着；与“数值”“精度”不符时会提醒。",
      "An empty cell; where it does not agree with value and precision, you are told.",
    ),
  },
  value: {
    write: text(
      "完整的数字：金额写到元，率写百分数，数量写个数。只印了分子、分母的率留空。",
      "The number in full: money in yuan, rates in percent, counts in units. Empty for a rate of which only the counts are printed.",
    ),
    example: "61040000",
    refused: text(
      "6l04（字母 l）、61.2 写成 0.612、含小数的金额和数量。",
      "6l04 (a letter), 0.612 for 61.2%, money or counts with decimals.",
    ),
  },
  numerator: {
    write: text("率的分子（如已复工数），报道印了才写。", "Of a rate: how many, as far as printed."),
    example: "106",
    refused: text("大于分母；指标不是率。", "More than the denominator; any indicator but a rate."),
  },
  denominator: {
    write: text("率的分母（如企业总数），报道印了才写。", "Of a rate: of how many, as far as printed."),
    example: "212",
    refused: text("0；指标不是率。", "0; any indicator but a rate."),
  },
  precision: {
    write: text(
      "余、超、以上：at_least；近：nearly；约、左右：about；不足：at_most；其余：exact。",
      "余, 超, 以上: at_least; 近: nearly; 约: about; 不足: at_most; else exact.",
    ),
    example: "exact",
    refused: notInList,
  },
  since: {
    write: text(
      "累计数从哪天算起，报道写了才写。",
      "Where a cumulative figure begins, if the report says so.",
    ),
    example: "2022-04-01",
    refused: noDate,
  },
  as_of: {
    write: date,
    example: "2022-04-17",
    refused: text("晚于报道；日历上没有的日期。", "After the report; dates that the calendar lacks."),
  },
  as_of_basis: {
    write: text(
      "日期从哪里来：报道写明、只知道报道的日期，或从上下文推断。",
      "Where the date is from: stated in the text, the date of the report, or inferred.",
    ),
    example: "stated",
    refused: notInList,
  },
  part_of: {
    write: text(
      "它属于哪个总数：那一条的编号。没有就留空。",
      "The id of the total that it is a part of, if any.",
    ),
    example: "F006",
    refused: text("没有的编号；大于总数。", "An id that is not there; more than its total."),
  },
  replaces: {
    write: text(
      "它更正哪一条旧数据：那一条的编号。没有就留空。",
      "The id of the older figure that it corrects, if any.",
    ),
    example: "F006",
    refused: text("没有的编号。", "An id that is not there."),
  },
  note_zh: {
    write: text(
      "要随数据一起看的说明；英文也要写。",
      "What must be read with the figure, in Chinese; write the English, too.",
    ),
    example: "",
    refused: oneOfPair,
  },
  note_en: { write: text("同上，英文。", "The same in English."), example: "", refused: oneOfPair },
  paragraph: {
    write: text("报道的第几段（空行不算）。", "In which paragraph of the report (blank lines do not count)."),
    example: "18",
    refused: text("0、小数。", "0, decimals."),
  },
  report: {
    write: text(
      "下拉选择；新的报道先写在“新报道”表里，这里写它的标识。",
      "Choose from the list; write a new report into the sheet New reports first and its id here.",
    ),
    example: "huanggu-2022-04-29",
    refused: notInList,
  },
};
