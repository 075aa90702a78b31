import type { Locale } from "#domain/locale.ts";

/** A text slide in words. */
interface Words {
  readonly title: string;
  readonly points: readonly string[];
}

/** The words of the briefing that comes with the board. Every number in them is handed over from the data. */
export interface FirstBriefingWording {
  readonly name: string;
  readonly opening: Words & { readonly notes: string };
  readonly huanggu: (industry: string, trade: string, projects: string) => string;
  readonly huangguNotes: string;
  readonly industryNotes: string;
  readonly selfEmployedNotes: string;
  readonly tielingLoansNotes: string;
  readonly tielingJobs: (firms: string, notices: string, staff: string) => string;
  readonly tielingJobsNotes: string;
  readonly loansNotes: string;
  readonly refundsNotes: string;
  readonly hotlines: (province: string, district: string) => string;
  readonly hotlinesNotes: string;
  readonly policies: (measures: number) => Words & { readonly notes: string };
  readonly departmentsNotes: string;
  readonly closing: Words & { readonly notes: string };
}

const zh: FirstBriefingWording = {
  name: "复工复产：五篇报道说了什么",
  opening: {
    title: "复工复产：五篇报道说了什么",
    points: [
      "两个时段：2020 年初的复工，2022 年春夏的纾困",
      "从区到省：皇姑区、铁岭、沈阳、辽宁；外省有淄博、长沙高新区作参照",
      "每个数都带着统计范围、截至日期和出处",
    ],
    notes:
      "先交代材料：五篇公开报道，加上同期的几篇通报。两个时段相隔两年，分开讲，不连成一条线。数字前面的“≥”表示报道只给了下限。",
  },
  huanggu: (industry, trade, projects) =>
    `皇姑区：规上工业复工 ${industry}，限上贸易业 ${trade}，计划开工项目 ${projects}（推算）`,
  huangguNotes:
    "同一个区、同一天，三个统计范围，三个不同的复工率。单说“复工率”没有意义，要说清是谁的。计划开工项目的比例是看板用报道中的两个数算出来的。",
  industryNotes:
    "统计范围相同，都是规上工业；但截至日期相差超过一周，先后不能当高低。可以说的是：辽宁 2 月 12 日刚过半，淄博 2 月 20 日过了九成；差的是几天，还是快慢，报道没有说。",
  selfEmployedNotes:
    "个体工商户到三月底才大体恢复。多数市只报“超过”多少，画成开口，不参加排名；能比的只有确切值。",
  tielingLoansNotes: "意向和投放并排放，不相加。两者的比例是推算，说的时候要带上这两个字。",
  tielingJobs: (firms, notices, staff) =>
    `铁岭人社部门帮 ${firms} 家企业发招聘信息 ${notices} 条，招到 ${staff} 人`,
  tielingJobsNotes:
    "三个数是一条链：企业、岗位信息、到岗的人。它们单位不同，各用各的坐标，不要相互比较长短。",
  loansNotes:
    "金额相差几个数量级，所以用对数坐标：每一格是十倍。对象也不同，全省市场主体和一个市的专项贷款不能排座次。",
  refundsNotes:
    "省的数包含区的数，所以不能相加，也不说谁多谁少。区里另报了笔数，笔均是推算。讲给基层听时，说笔均更有感觉。",
  hotlines: (province, district) => `企业有问题打得通：全省专线办结 ${province}，皇姑区热线办结 ${district}`,
  hotlinesNotes:
    "两条热线的受理量差三个数量级，办结率高低不说明谁做得更好。可以讲的是：两级都有专人接、有结果。",
  policies: (measures) => ({
    title: `沈阳 2020 年的 ${measures} 项举措：让审批等企业`,
    points: [
      "审批提速：急需事项随到随办，多数手续可在网上办完",
      "先承诺后核验：签了承诺书就能开工，材料随后补",
      "有人接：专线昼夜有人，问题逐级转办",
      "管好自己：还欠款，少检查，不添门槛",
    ],
    notes: "四行是归纳，原文逐项见“举措”页，按地区选沈阳市。强调其中写明时限的几项，有时限才好检查。",
  }),
  departmentsNotes: "长沙高新区的方案逐项写明了责任部门，所以能数。一项由几个部门共担的，每个部门各算一次。",
  closing: {
    title: "引用这些数之前",
    points: [
      "统计范围不同的复工率不排名",
      "两个年份不连线，省和市不相加",
      "意向不是投放，下限不是确切值",
      "没有报道不等于零",
    ],
    notes: "收尾。如需核对，点开任何一个数都能看到原文数字、报道和段落。欢迎各处按同样的口径补报。",
  },
};

const en: FirstBriefingWording = {
  name: "Reopening: what five reports say",
  opening: {
    title: "Reopening: what five reports say",
    points: [
      "Two periods: back to work in early 2020, relief in spring and summer 2022",
      "From district to province: Huanggu, Tieling, Shenyang, Liaoning; beside them Zibo and the Changsha High-tech Zone",
      "Every number comes with its population, its date and its source",
    ],
    notes:
      "Say first what this rests on: five public reports and a few bulletins of the same weeks. Two years lie between the periods, so they are told one after the other and never joined by a line. “≥” means that a report gave a lower bound only.",
  },
  huanggu: (industry, trade, projects) =>
    `Huanggu District: industry above size ${industry} back, trade above threshold ${trade}, planned projects ${projects} (derived)`,
  huangguNotes:
    "One district, one day, three populations, three rates. “The reopening rate” means nothing until it says whose. The share of planned projects is derived by the board from two printed counts.",
  industryNotes:
    "The population is the same, industry above size, but the dates lie more than a week apart, so later is not better. What can be said: Liaoning was just past half on 12 February, Zibo past nine tenths on 20 February; whether that is eight days or a faster pace, no report says.",
  selfEmployedNotes:
    "Self-employed businesses were largely back only by the end of March. Most cities said “over” something: drawn open-ended and left out of the ranking. Only exact values compare.",
  tielingLoansNotes:
    "Intended and disbursed stand side by side and are never added. Their ratio is derived, and should be called so aloud.",
  tielingJobs: (firms, notices, staff) =>
    `Tieling helped ${firms} firms to publish ${notices} vacancy notices and to recruit ${staff} people`,
  tielingJobsNotes:
    "Three links of one chain: firms, notices, people at work. Their units differ, so each has an axis of its own; do not compare the bars.",
  loansNotes:
    "The amounts lie orders of magnitude apart, hence the logarithmic axis: each step is ten times. The borrowers differ too; a province’s market entities and one city’s special loan are not in one race.",
  refundsNotes:
    "The province contains the district, so nothing is added and nobody is ahead. The district also gives the number of refunds; the mean is derived, and says more to people on the ground.",
  hotlines: (province, district) =>
    `Someone answers: ${province} of cases resolved on the provincial line, ${district} in Huanggu District`,
  hotlinesNotes:
    "The two lines differ a thousandfold in cases, so a higher rate does not mean better work. What can be said: at both levels someone answers and something comes of it.",
  policies: (measures) => ({
    title: `Shenyang’s ${measures} measures of 2020: approvals that wait for firms`,
    points: [
      "Faster approval: urgent matters at once, most of it online",
      "Promise first, check later: sign, start, hand in the rest",
      "Someone answers: lines day and night, problems passed on step by step",
      "Rules for the offices themselves: pay debts, inspect less, add no hurdles",
    ],
    notes:
      "The four lines are a summary; each measure stands on the page of measures, under Shenyang. Stress those with a time limit: only these can be checked.",
  }),
  departmentsNotes:
    "The plan of the Changsha High-tech Zone names a department for each measure, so they can be counted. A measure shared by several counts for each of them.",
  closing: {
    title: "Before you quote these numbers",
    points: [
      "Rates of different populations are not ranked",
      "Two years are not joined, provinces and cities not added",
      "Intended is not disbursed, a bound is not a value",
      "Not reported is not zero",
    ],
    notes:
      "To close. Whoever wants to check opens any number and finds it as printed, with report and paragraph. Others are welcome to report in the same terms.",
  },
};

export const firstBriefingWording: Record<Locale, FirstBriefingWording> = { zh, en };
