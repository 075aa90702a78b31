import type { Locale } from "#domain/locale.ts";
import type { Precision } from "#domain/precision.ts";

/** The texts of the panel of a figure. They come with the panel, as the first view needs none of them. */
export interface FigurePanelWording {
  readonly close: string;
  readonly missing: (id: string) => string;
  /** It is in the data, and its report, with its date, was out only after the day of reading, or it is open whether it was. */
  readonly missingSeen: (id: string, seen: string, published: string, isLater: boolean) => string;
  readonly facts: string;
  readonly terms: Record<
    | "inFull"
    | "precision"
    | "definition"
    | "populationDefinition"
    | "indicator"
    | "publisher"
    | "published"
    | "paragraph"
    | "partOf"
    | "original",
    string
  >;
  readonly precision: Record<Precision, string>;
  readonly derived: string;
  readonly openReport: string;
  readonly openOriginal: string;
  readonly openRegion: (region: string) => string;
  readonly arithmetic: string;
  readonly counts: (part: string, whole: string, computed: string) => string;
  readonly verdict: Record<"agrees" | "contradicts" | "derived" | "differs" | "notAdded", string>;
  readonly partsListed: (parts: number) => string;
  readonly sum: (sum: string) => string;
  readonly noArithmetic: string;
  readonly history: string;
  readonly historyAlone: string;
  readonly thisOne: string;
  readonly superseded: string;
  readonly replaces: string;
  readonly supersededBy: string;
  readonly comparable: (figures: number) => string;
  readonly notComparable: (figures: number) => string;
  readonly comparability: string;
  readonly noOthers: string;
  /** Why a superseded figure is set beside no other. */
  readonly supersededApart: string;
  readonly compareAnyway: string;
  readonly comparedAnyway: string;
  readonly more: (figures: number) => string;
  readonly citation: string;
  readonly standard: string;
  readonly english: string;
  readonly address: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
}

/** In both languages. */
export const figurePanelWording: Record<Locale, FigurePanelWording> = {
  zh: {
    close: "关闭",
    missing: (id) => `数据中没有 ${id} 这一条，可能已撤回或改了编号。`,
    missingSeen: (id, seen, published, isLater) =>
      isLater
        ? `${id} 在 ${seen} 还没有报道：报道发表于 ${published}。`
        : `${id} 在 ${seen} 是否已报道不得而知：只知报道发表于 ${published}。`,
    facts: "这个数",
    terms: {
      inFull: "完整数值",
      precision: "精度",
      definition: "指标定义",
      populationDefinition: "范围定义",
      indicator: "指标",
      publisher: "发布者",
      published: "发布日期",
      paragraph: "段落",
      partOf: "属于",
      original: "报道",
    },
    precision: {
      exact: "报道给出确切的数。",
      at_least: "报道说“超过、余、以上”：真实值不低于此数，可能更高。",
      nearly: "报道说“近”：真实值略低于此数。",
      about: "报道说“约、左右”：是个约数。",
      at_most: "报道说“不足、不到、以下”：真实值不高于此数。",
    },
    derived: "推算：报道没有印这个数，由它印出的数算得。",
    openReport: "这篇报道的全部数据",
    openOriginal: "打开原文",
    openRegion: (region) => `${region}的全部数据`,
    arithmetic: "核算",
    counts: (part, whole, computed) => `${part} 除以 ${whole}，得 ${computed}`,
    verdict: {
      agrees: "与印出的数相符。",
      contradicts: "与印出的数不符，相差超过 0.05 个百分点。",
      derived: "这个数就是这样推算的，报道没有印出可核对的数。",
      differs: "与总数不等。报道可能只列出了一部分，也可能有误。",
      notAdded: "各部分不宜相加。",
    },
    partsListed: (parts) => (parts === 1 ? "报道列出的一部分：" : "报道列出的部分："),
    sum: (sum) => `合起来是 ${sum}，`,
    noArithmetic: "报道没有印出可以核算的数。",
    history: "同一数据的各次报道",
    historyAlone: "只报道过这一次。",
    thisOne: "本条",
    superseded: "已被后来的报道更正",
    replaces: "更正了上一条",
    supersededBy: "后来的报道更正了这个数，现以它为准：",
    comparability: "可以和哪些数比",
    comparable: (figures) => `可以直接比较（${figures} 个）`,
    notComparable: (figures) => `不宜直接比较（${figures} 个）`,
    noOthers: "没有其他地区、统计范围或累计时段报道这个指标。",
    supersededApart: "这个数已被后来的报道更正，不再与别的数比较；请从更正后的数看起。",
    compareAnyway: "仍要比较",
    comparedAnyway: "读者选择仍要比较：差距要连同各行的说明一起看。",
    more: (figures) => `另有 ${figures} 个，见“数据”页。`,
    citation: "引用",
    standard: "GB/T 7714—2015",
    english: "英文",
    address: "本页地址",
    copy: "复制",
    copied: "已复制",
    copyByHand: "浏览器不允许自动复制：文字已选中，请按 Ctrl+C（Mac 为 ⌘C）。",
  },
  en: {
    close: "Close",
    missing: (id) => `The data has no figure ${id}; it may have been withdrawn or renumbered.`,
    missingSeen: (id, seen, published, isLater) =>
      isLater
        ? `${id} had not been reported by ${seen}: its report appeared on ${published}.`
        : `Whether ${id} had been reported by ${seen} is not known: its report is dated ${published}.`,
    facts: "This figure",
    terms: {
      inFull: "In full",
      precision: "Precision",
      definition: "Definition of the indicator",
      populationDefinition: "Who is counted",
      indicator: "Indicator",
      publisher: "Publisher",
      published: "Published",
      paragraph: "Paragraph",
      partOf: "Part of",
      original: "Report",
    },
    precision: {
      exact: "The report gives an exact number.",
      at_least: "The report says “over” or “and above”: the true value is no lower and may be higher.",
      nearly: "The report says “nearly”: the true value is just below.",
      about: "The report says “about”: a rounded number.",
      at_most: "The report says “under” or “less than”: the true value is no higher.",
    },
    derived: "Derived: the report does not print this number; it is computed from what it prints.",
    openReport: "All figures of this report",
    openOriginal: "Open the original",
    openRegion: (region) => `All figures of ${region}`,
    arithmetic: "Arithmetic check",
    counts: (part, whole, computed) => `${part} of ${whole} is ${computed}`,
    verdict: {
      agrees: "agrees with what is printed.",
      contradicts: "contradicts what is printed by more than 0.05 points.",
      derived: "this is how the figure was derived; the report prints nothing to check it against.",
      differs: "not the total. The report may list some parts only, or be in error.",
      notAdded: "these parts are not to be added up.",
    },
    partsListed: (parts) =>
      parts === 1 ? "A part that the report lists: " : "Parts that the report lists: ",
    sum: (sum) => `together ${sum}, `,
    noArithmetic: "The report prints nothing that this could be computed from.",
    history: "The same thing in all reports",
    historyAlone: "Reported this once only.",
    thisOne: "this figure",
    superseded: "corrected by a later report",
    replaces: "corrects the one before",
    supersededBy: "A later report corrects this figure; what holds now is ",
    comparability: "What it may be compared with",
    comparable: (figures) => `May be compared directly (${figures})`,
    notComparable: (figures) => `Should not be compared directly (${figures})`,
    noOthers: "No other region, population or period has a figure of this indicator.",
    supersededApart:
      "A later report corrects this figure, so it is compared with no other; see the one that holds now.",
    compareAnyway: "Compare all the same",
    comparedAnyway: "Compared at the reader’s wish: the differences hold only with what each line says.",
    more: (figures) => `${figures} more on the page “Data”.`,
    citation: "Cite",
    standard: "GB/T 7714—2015",
    english: "English",
    address: "Address of this page",
    copy: "Copy",
    copied: "Copied",
    copyByHand: "The browser does not allow copying: the text is selected, press Ctrl+C (⌘C on a Mac).",
  },
};
