import type { Locale } from "#domain/locale.ts";

/** As what a briefing is handed over. */
export type HandoverForm = "editable" | "slides" | "pictures" | "paper";

/** What is being done to the slides. */
export type HandoverStep = "drawing" | "painting" | "writing";

/** The texts about handing a briefing over, which come when its dialog is opened. */
export interface HandoverWording {
  readonly dialog: string;
  readonly close: string;
  readonly lead: string;
  readonly form: string;
  readonly forms: Readonly<Record<HandoverForm, string>>;
  /** At the end of the file name of a deck of pictures. */
  readonly picturesName: string;
  readonly hints: Readonly<Record<HandoverForm, string>>;
  readonly size: string;
  readonly sizes: Readonly<Record<"wide" | "classic", string>>;
  readonly factor: string;
  readonly pixels: (width: number, height: number) => string;
  readonly capped: (factor: number) => string;
  readonly theme: string;
  readonly themes: Readonly<Record<"light" | "dark" | "projector", string>>;
  readonly notes: string;
  readonly withNotes: Readonly<Record<"without" | "with", string>>;
  readonly language: string;
  readonly make: Readonly<Record<HandoverForm, string>>;
  readonly cancel: string;
  readonly cancelled: string;
  readonly steps: Readonly<Record<HandoverStep, (done: number, all: number) => string>>;
  readonly saved: (name: string) => string;
  readonly handed: (pages: number) => string;
  readonly empty: string;
  readonly failed: string;
  /** A slide by its number, as the screen shows it: "3", or "3.2". */
  readonly onSlide: (slide: string, headline: string) => string;
  readonly faults: {
    readonly spill: (page: number) => string;
    readonly noPrinting: string;
  };
  /** Below the speaker's notes. */
  readonly below: Readonly<Record<"sources" | "caveats" | "changes", string>>;
  /** On paper, below a further part of a slide. */
  readonly toldBefore: string;
  /** On paper, of notes that go on. */
  readonly continued: (headline: string) => string;
  readonly pageNumber: (page: number, of: number) => string;
}

const zh: HandoverWording = {
  dialog: "交出简报",
  close: "关闭",
  lead: "每张幻灯片都带标题、来源、截至日期和提示，讲稿后面附全部来源和注意事项。文件在本机生成，不上传。",
  form: "交出为",
  picturesName: "_图片版",
  forms: {
    editable: "可编辑 PPTX",
    slides: "图片版 PPTX",
    pictures: "图片 ZIP",
    paper: "PDF / 打印",
  },
  hints: {
    editable: "图表是 PowerPoint、WPS 里的图表，可改颜色、改文字；每张图内附数据表。一张放不下的，分成几张。",
    slides: "每张幻灯片是一张图，到处一个样，但不能改；讲稿照样带着。",
    pictures: "每张幻灯片一个 PNG 文件；带图表的，拖回看板可打开对应的视图。",
    paper: "随后会打开浏览器的打印窗口，目标选“另存为 PDF”即得 PDF。文字可选中、可搜索。",
  },
  size: "比例",
  sizes: { wide: "16:9", classic: "4:3" },
  factor: "倍数",
  pixels: (width, height) => `每张 ${width}×${height} 像素`,
  capped: (factor) => `这个浏览器的画布容不下更大的图，将按 ${factor} 倍输出。`,
  theme: "配色",
  themes: { light: "浅色", dark: "深色", projector: "投影" },
  notes: "讲稿",
  withNotes: { without: "不带，一页一张（A4 横向）", with: "带，在幻灯片下方（A4 纵向）" },
  language: "语言",
  make: { editable: "保存 PPTX", slides: "保存 PPTX", pictures: "保存 ZIP", paper: "打印或存为 PDF" },
  cancel: "停止",
  cancelled: "已停止，没有保存任何文件。",
  steps: {
    drawing: (done, all) => `正在画幻灯片：${done} / ${all}`,
    painting: (done, all) => `正在生成图片：${done} / ${all}`,
    writing: () => "正在写文件…",
  },
  saved: (name) => `已交给浏览器保存：${name}`,
  handed: (pages) => `共 ${pages} 页，已交给浏览器打印。`,
  empty: "这份简报还没有幻灯片，没有可交出的。",
  failed: "没有交出，没有保存任何文件。",
  onSlide: (slide, headline) => `第 ${slide} 张${headline && `《${headline}》`}：`,
  faults: {
    spill: (page) => `第 ${page} 页在这个浏览器里排不下。`,
    noPrinting: "这个浏览器不提供打印。可改为图片版 PPTX 或图片 ZIP。",
  },
  below: { sources: "来源", caveats: "引用时须说明", changes: "制作以来数据的变化" },
  toldBefore: "讲稿、来源和须说明的事，见这张幻灯片的第一部分。",
  continued: (headline) => `讲稿（续）：${headline}`,
  pageNumber: (page, of) => `第 ${page} 页，共 ${of} 页`,
};

const en: HandoverWording = {
  dialog: "Hand the briefing over",
  close: "Close",
  lead: "Every slide keeps its headline, sources, as-of dates and notices; below the speaker’s notes stand all sources and caveats. Files are made on this computer and sent nowhere.",
  form: "As",
  picturesName: "_pictures",
  forms: {
    editable: "Editable PPTX",
    slides: "PPTX of pictures",
    pictures: "Pictures (ZIP)",
    paper: "PDF / print",
  },
  hints: {
    editable:
      "Charts are charts of PowerPoint and WPS: colours and words can be changed, and each has its table of figures inside. What does not fit one slide takes several.",
    slides:
      "Each slide is a picture: it looks the same everywhere and cannot be edited. The speaker’s notes come along.",
    pictures: "A PNG file a slide. One with a chart opens its view when it is dropped on the board.",
    paper:
      "Your browser’s print window opens next; choose “Save as PDF” there for a PDF. Its text can be selected and searched.",
  },
  size: "Shape",
  sizes: { wide: "16:9", classic: "4:3" },
  factor: "Times",
  pixels: (width, height) => `${width}×${height} pixels each`,
  capped: (factor) => `A canvas of this browser holds no larger picture; they will be made ${factor}×.`,
  theme: "Colours",
  themes: { light: "Light", dark: "Dark", projector: "Projector" },
  notes: "Speaker’s notes",
  withNotes: { without: "Without, one slide a page (A4 landscape)", with: "Below the slide (A4 portrait)" },
  language: "Language",
  make: { editable: "Save PPTX", slides: "Save PPTX", pictures: "Save ZIP", paper: "Print or save as PDF" },
  cancel: "Stop",
  cancelled: "Stopped; no file was saved.",
  steps: {
    drawing: (done, all) => `Drawing slides: ${done} of ${all}`,
    painting: (done, all) => `Making pictures: ${done} of ${all}`,
    writing: () => "Writing the file…",
  },
  saved: (name) => `Handed to the browser to save: ${name}`,
  handed: (pages) => `${pages === 1 ? "1 page" : `${pages} pages`} handed to the browser’s printing.`,
  empty: "This briefing has no slides yet; there is nothing to hand over.",
  failed: "Not handed over; no file was saved.",
  onSlide: (slide, headline) => `Slide ${slide}${headline && `, “${headline}”`}:`,
  faults: {
    spill: (page) => `This browser has no room for all of page ${page}.`,
    noPrinting: "This browser offers no printing. Take the PPTX of pictures or the ZIP instead.",
  },
  below: { sources: "Sources", caveats: "To be said when quoting", changes: "Changed in the data since" },
  toldBefore: "Notes, sources and caveats stand with the first part of this slide.",
  continued: (headline) => `Notes, continued: ${headline}`,
  pageNumber: (page, of) => `Page ${page} of ${of}`,
};

export const handoverWording: Record<Locale, HandoverWording> = { zh, en };
