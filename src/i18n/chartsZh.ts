import type { ChartsWording } from "./chartsWording.ts";
import { differenceLabel } from "./figureWording.ts";
import { levelsZh } from "./levelsZh.ts";
import { noticeZh } from "./noticesZh.ts";
import { joined, say } from "./sentence.ts";

/** More regions of one level than this are counted, not named. */
const MOST_NAMES = 14;

/** What the order of the rows means where they do not compare; of a ranking at the reader's wish another note tells. */
const orderNotes = {
  byRegion: "因此按地区排列，不作排名。",
  byValue: "行按数值排列，不是排名。",
  asked: "",
  none: "",
};

/** A space between a digit and the word it counts; none behind 万. */
const spaced = (count: string) => (/\d$/.test(count) ? `${count} ` : count);

/** What stands in and around the charts, in Chinese. */
export const chartsZh: ChartsWording = {
  rateTitle: (population) => `复工率 · ${population}`,
  ratesTitle: "复工率",
  loanTitle: "贷款 · 已投放、意向与申报",
  refundTitle: "退税 · 累计金额",
  percentUnit: "占该统计范围的百分比",
  moneyUnit: (scale) => (scale === "log" ? "人民币元，对数坐标" : "人民币元"),
  asOf: (from, to, years) =>
    from === to
      ? `截至 ${from}`
      : `截至 ${from} 至 ${to} 不等${years.length > 1 ? `，年份不同（${years.join("、")}）` : ""}`,
  coverage: (covered, isOfDrawn) => {
    const reported = covered.filter(({ reporting }) => reporting > 0);
    const parts = reported.map(({ level, reporting, chosen }) => `${levelsZh[level]} ${reporting}/${chosen}`);
    return `所选地区中${isOfDrawn ? "画出" : ""}${parts.join("、")}${isOfDrawn ? "" : " 有报道"}`;
  },
  silent: (covered) => {
    const levels = covered.filter(({ silent }) => silent.length > 0);
    return levels
      .map(({ level, silent, reporting }) => {
        if (silent.length === 1) return silent.map(({ name }) => name.zh).join();
        if (reporting === 0) return `所选${levelsZh[level]}全部 ${silent.length} 个`;
        if (silent.length > MOST_NAMES) return `${levelsZh[level]} ${silent.length} 个`;
        return silent.map(({ name }) => name.zh).join("、");
      })
      .join("；");
  },
  unreadRegions: (regions) =>
    `${regions.map(({ name }) => name.zh).join("、")}有数据因错误没有读入，不能算作未见报道。`,
  silentLead: (regions, seen) => `${seen === null ? "" : `到 ${seen} 为止`}未见报道：${regions}。`,
  notice: noticeZh,
  notComparable: (clauses, order) => say`不宜直接比大小：${joined(clauses, "；")}。${orderNotes[order]}`,
  overlaps: (clauses) => say`${joined(clauses, "；")}：不相加。`,
  otherNotices: (clauses) => say`${joined(clauses, "；")}。`,
  ownAxes: "每组各有自己的坐标，条的长短不能跨组比较。",
  unknownPopulation: (published) => `未说明统计范围（${published} 的报道）`,
  otherReport: (value) => `另有报道 ${value}`,
  compare: {
    label: "排名与差距",
    none: "不比较",
    rank: "排名",
    against: (name, value) => `与${name} ${value} 相差`,
    refused: (clauses) => say`这些数不宜直接比大小：${joined(clauses, "；")}。`,
    confirm: "仍要比较",
    confirmed: "读者选择仍要比较：名次和差距要连同这里的各条说明一起看。",
    baseMissing: (id) => `所选的比较基准（${id}）不在此图可比的数中，所以没有比较。`,
    difference: (difference, unit) => `相差 ${differenceLabel(difference, unit, "zh")}`,
    base: "比较基准",
    unknown: "差距不可知",
    place: (first, last) => (first === last ? `${first}. ` : `${first}–${last}. `),
  },
  stages: { disbursed: "已投放", intended: "意向", applied: "申报" },
  exactGroup: "确切值",
  boundedGroup: "只报下限或约数，不与确切值排名",
  outerGroup: "上级地区，包含其他在列的地区",
  areaGroup: "片区，报道没有列出成员",
  key: {
    exact: "确切值",
    at_least: "≥ 至少：报道说“超过”或“以上”",
    at_most: "≤ 至多：报道说“不到”或“以下”",
    approximate: "约数或近似值",
    derived: "推算：由报道中的数算出",
    outer: "上级地区或片区",
    disbursed: "已投放",
    intended: "意向额，可能含已投放部分",
    applied: "申报额，不是已投放",
    refund: "累计退税",
    span: "两篇报道的数不同，两端都标出",
  },
  keyLabel: "图例",
  borrowers: (count) => `${spaced(count)}户`,
  intendedBorrowers: (count) => `${spaced(count)}户有意向`,
  share: (share) => `占意向 ${share}（推算）`,
  refundCases: (count) => `${spaced(count)}笔`,
  refundMean: (mean) => `笔均 ${mean}（推算）`,
  derived: "推算",
  source: "来源：",
  moreSources: (more) => `；另 ${more} 篇，见数据表`,
  version: (version) => `数据版本 ${version}`,
  showTable: "数据表",
  export: "导出",
  addToBriefing: "加入简报",
  hideTable: "收起数据表",
  rowsCapped: (shown, all) => `图中显示前 ${shown} 行，共 ${all} 行；其余见数据表，或缩小地区范围。`,
  empty: (seen) => `${seen === null ? "" : `到 ${seen} 为止，`}所选地区和时间内没有这项报道`,
  emptyAdvice: (seen) =>
    `没有报道不等于零。可${seen === null ? "" : `改看 ${seen} 以后的某日，`}放宽时间，或换一组地区。`,
  otherRelief: (figures) => `减税、缓税和其他纾困不是退税，不在图中；相关 ${figures} 条见看板“纾困”。`,
  zerosLeftOut: (zeros) => `${zeros} 个数为零，对数坐标上没有零，未画；可改用线性坐标。`,
  definition: (population, definition) => `${population}：${definition}`,
  otherPopulations: (names) => `所选地区还报告了其他统计范围的复工率：${names.join("、")}。`,
  figureNotes: (notes, more) => `说明：${notes.join("；")}${more > 0 ? `；另 ${more} 条见数据表` : ""}。`,
  namedNote: (regions, note) =>
    `${regions.slice(0, 3).join("、")}${regions.length > 3 ? `等 ${regions.length} 地` : ""}，${note.replace(/。$/, "")}`,
};
