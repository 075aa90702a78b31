import type { Locale } from "#domain/locale.ts";

/** The texts about printing, which come after the first view. */
interface PrintWording {
  /** At the foot of the page. */
  readonly open: string;
  /** In the export of one chart. */
  readonly openOne: string;
  readonly dialog: string;
  readonly hint: string;
  readonly orientation: string;
  readonly orientations: Readonly<Record<"portrait" | "landscape", string>>;
  readonly perPage: string;
  readonly perPages: Readonly<Record<"1" | "2", string>>;
  readonly perPageHint: string;
  readonly language: string;
  readonly charts: string;
  readonly all: string;
  readonly none: string;
  readonly nothing: string;
  readonly print: (charts: number) => string;
  readonly preparing: (made: number, pages: number) => string;
  readonly handed: (pages: number) => string;
  readonly failed: string;
  readonly faults: {
    readonly paper: (title: string) => string;
    readonly spill: (page: number) => string;
    readonly noPrinting: string;
    readonly gone: string;
  };
  readonly close: string;
  readonly pageNumber: (page: number, of: number) => string;
}

const zh: PrintWording = {
  open: "打印图表…",
  openOne: "打印…",
  dialog: "打印图表",
  hint: "图表按 A4 纸重新排版，白底、文字可选中。随后会打开浏览器的打印窗口，可选打印机，也可存为 PDF。",
  orientation: "纸张",
  orientations: { portrait: "A4 纵向", landscape: "A4 横向" },
  perPage: "每页",
  perPages: { 1: "一张图", 2: "两张图" },
  perPageHint: "两张图放不进一页时，各占一页；行数太多的图分页，各页坐标轴相同。",
  language: "语言",
  charts: "要打印的图表",
  all: "全选",
  none: "全不选",
  nothing: "这一页没有图表可打印。请到总览、地区或举措页，或先展开要打印的部分。",
  print: (charts) => `打印 ${charts} 张图`,
  preparing: (made, pages) => `正在排版：第 ${made + 1} 页，共 ${pages} 页…`,
  handed: (pages) => `共 ${pages} 页，已交给浏览器打印。`,
  failed: "没有打印：",
  faults: {
    paper: (title) => `《${title}》的文字太多，一页纸放不下。请少选几个地区，或换纸张方向。`,
    spill: (page) => `第 ${page} 页在这个浏览器里排不下，图会压到页脚。请换纸张方向，或改为每页一张图。`,
    noPrinting: "这个浏览器不提供打印。可在图表的“导出”里存成图片再打印。",
    gone: "所选图表已不在页面上。请关闭后重新打开。",
  },
  close: "关闭",
  pageNumber: (page, of) => `第 ${page} 页，共 ${of} 页`,
};

const en: PrintWording = {
  open: "Print charts…",
  openOne: "Print…",
  dialog: "Print charts",
  hint: "Charts are laid out anew for A4, on white, with text that can be selected. Your browser’s print window opens next: choose a printer there, or save a PDF.",
  orientation: "Paper",
  orientations: { portrait: "A4 portrait", landscape: "A4 landscape" },
  perPage: "A page",
  perPages: { 1: "One figure", 2: "Two figures" },
  perPageHint:
    "Two that do not fit one page get a page each; a chart with too many rows goes over several, with the same axis.",
  language: "Language",
  charts: "Charts to print",
  all: "All",
  none: "None",
  nothing:
    "There is no chart on this page to print. Go to the overview, a region or the measures, or unfold what you want to print.",
  print: (charts) => (charts === 1 ? "Print 1 chart" : `Print ${charts} charts`),
  preparing: (made, pages) => `Laying out page ${made + 1} of ${pages}…`,
  handed: (pages) => `${pages === 1 ? "1 page" : `${pages} pages`} handed to the browser’s printing.`,
  failed: "Nothing was printed:",
  faults: {
    paper: (title) => `the words of “${title}” alone fill a page. Choose fewer regions, or turn the paper.`,
    spill: (page) =>
      `this browser sets page ${page} so that a figure would lie over its foot. Turn the paper, or print one figure a page.`,
    noPrinting: "this browser offers no printing. A picture from “Export” of a chart can be printed instead.",
    gone: "the charts chosen no longer stand on the page. Close this and open it again.",
  },
  close: "Close",
  pageNumber: (page, of) => `Page ${page} of ${of}`,
};

export const printWording: Record<Locale, PrintWording> = { zh, en };
