import type { BilingualText } from "#domain/bilingualText.ts";
import { text } from "./columnGuide.ts";

/** What else the template says, in both languages at once, since the file goes from hand to hand. */
export const templateWording = {
  fileName: { zh: "复工复产数据填报模板", en: "reopening-board-template" } satisfies BilingualText,
  sheets: {
    figures: "填数 Figures",
    reports: "新报道 New reports",
    guide: "说明 How to",
    region: "地区 Regions",
    indicator: "指标 Indicators",
    population: "统计范围 Populations",
    report: "报道 Reports",
    precision: "精度 Precision",
    basis: "日期依据 Date basis",
  },
  listHeadings: ["选项 Choice", "编码 Code", "中文 Chinese", "英文 English", "其他 More"],
  guideHeadings: [
    "表 Sheet",
    "列 Column",
    "怎么写",
    "How to write it",
    "例 Example",
    "不收什么",
    "What is refused",
    "必填 Required",
  ],
  required: "是 yes",
  guideLead: [
    text(
      "在“填数”表里一行写一条数据；把文件存成 XLSX，拖到看板上，看板先说明会改动什么，再由您决定。",
      "Write one figure a row into the sheet Figures, save the file as XLSX and drop it on the board: it says what would change, and you decide.",
    ),
    text("没有的就留空，不要写 0、无或 -。", "Leave empty what is not there; write no 0, none or -."),
    text("文件不会离开您的电脑。", "The file does not leave your computer."),
  ],
} as const;
