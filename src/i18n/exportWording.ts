import type { Locale } from "#domain/locale.ts";

/** The texts of exports, which come when the first one is opened. */
export interface ExportWording {
  readonly dialog: (title: string) => string;
  readonly close: string;
  readonly format: string;
  readonly formats: Readonly<Record<"png" | "svg" | "xlsx" | "csv", string>>;
  readonly size: string;
  readonly sizes: Readonly<Record<"wide" | "classic" | "square" | "portrait" | "a4" | "own", string>>;
  readonly width: string;
  readonly height: string;
  readonly sizeBounds: (least: number, most: number) => string;
  readonly factor: string;
  readonly pixels: (width: number, height: number) => string;
  readonly capped: (factor: number) => string;
  readonly appearance: string;
  readonly appearances: Readonly<Record<"light" | "dark", string>>;
  readonly ground: string;
  readonly grounds: Readonly<Record<"filled" | "transparent", string>>;
  readonly language: string;
  readonly fonts: string;
  readonly fontOrders: Readonly<Record<"windows" | "mac" | "linux", string>>;
  readonly fontsHint: string;
  readonly title: string;
  readonly note: string;
  readonly noteHint: string;
  readonly save: (files: number) => string;
  readonly saving: string;
  readonly saved: (name: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly making: string;
  readonly preview: (title: string) => string;
  readonly part: (index: number, count: number) => string;
  readonly split: (count: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly noPreview: (figures: number) => string;
  readonly failed: string;
  readonly faults: {
    readonly cut: (text: string) => string;
    readonly missing: (text: string) => string;
    readonly marks: (expected: number, found: number) => string;
    readonly glyphs: (characters: readonly string[]) => string;
    readonly blank: string;
    readonly tooSmall: (height: number) => string;
    readonly other: (reason: string) => string;
  };
}

/** In both languages. */
export const exportWording: Record<Locale, ExportWording> = {
  zh: {
    dialog: (title) => `导出：${title}`,
    close: "关闭",
    format: "格式",
    formats: { png: "图片 PNG", svg: "矢量图 SVG", xlsx: "表格 XLSX", csv: "数据 CSV" },
    size: "尺寸",
    sizes: {
      wide: "16:9 · 1920×1080",
      classic: "4:3 · 1600×1200",
      square: "方形 · 1200×1200",
      portrait: "竖版 · 1080×1440",
      a4: "A4 宽 · 300 dpi，高随内容",
      own: "自定…",
    },
    width: "宽（像素）",
    height: "高（像素）",
    sizeBounds: (least, most) => `宽和高请写 ${least} 到 ${most} 之间的整数。`,
    factor: "倍数",
    pixels: (width, height) => `文件为 ${width}×${height} 像素`,
    capped: (factor) => `这个浏览器的画布容不下更大的图，将按 ${factor} 倍输出。`,
    appearance: "外观",
    appearances: { light: "浅色", dark: "深色" },
    ground: "底色",
    grounds: { filled: "有底", transparent: "透明" },
    language: "语言",
    fonts: "字体优先",
    fontOrders: { windows: "Windows / WPS", mac: "macOS", linux: "Linux / 统信" },
    fontsHint: "SVG 中的文字仍是文字，由打开它的电脑上的字体显示；要固定样子请用 PNG。",
    title: "标题（只用于这次导出）",
    note: "附注（只用于这次导出）",
    noteHint: "写在图下方",
    save: (files) => (files > 1 ? `保存 ${files} 张图（ZIP）` : "保存"),
    saving: "正在制作…",
    saved: (name) => `已交给浏览器保存：${name}`,
    copy: "复制图片",
    copied: "图片已复制，可直接粘贴。",
    copyByHand: "浏览器不允许自动复制：请在下面的图上按右键（或长按），选“复制图片”。",
    making: "正在制作预览…",
    preview: (title) => `预览：${title}`,
    part: (index, count) => `共 ${count} 张，第 ${index} 张`,
    split: (count) => `行数太多，一张图里看不清，分成 ${count} 张，各张坐标轴相同。`,
    previous: "上一张",
    next: "下一张",
    noPreview: (figures) =>
      `表格含图中 ${figures} 条数据的全部内容：数值、精度、统计范围、截至日期、来源和段落。`,
    failed: "这张图没有做成，没有保存任何文件",
    faults: {
      cut: (text) => `文字超出图外：“${text}”。请换较大的尺寸，或改短标题。`,
      missing: (text) => `图中缺少文字：“${text}”。`,
      marks: (expected, found) => `图中应有 ${expected} 个标记，只有 ${found} 个。`,
      glyphs: (characters) =>
        `这台电脑的字体里没有这些字：${characters.join(" ")}。图中会成为空框；请安装含有它们的字体，或换一种写法。`,
      blank: "画出来的图是空白的，可能是内存不足。请换较小的倍数再试。",
      tooSmall: (height) => `这个尺寸放不下这张图：同样的宽度，高至少要 ${height} 像素。`,
      other: (reason) => `浏览器报告：${reason}`,
    },
  },
  en: {
    dialog: (title) => `Export: ${title}`,
    close: "Close",
    format: "Format",
    formats: { png: "Picture PNG", svg: "Vector SVG", xlsx: "Workbook XLSX", csv: "Data CSV" },
    size: "Size",
    sizes: {
      wide: "16:9 · 1920×1080",
      classic: "4:3 · 1600×1200",
      square: "Square · 1200×1200",
      portrait: "Portrait · 1080×1440",
      a4: "A4 width · 300 dpi, as high as it needs",
      own: "Own size…",
    },
    width: "Width (pixels)",
    height: "Height (pixels)",
    sizeBounds: (least, most) => `Write width and height as whole numbers from ${least} to ${most}.`,
    factor: "Times",
    pixels: (width, height) => `a file of ${width}×${height} pixels`,
    capped: (factor) => `A canvas of this browser holds no larger picture; it will be made ${factor}×.`,
    appearance: "Appearance",
    appearances: { light: "Light", dark: "Dark" },
    ground: "Ground",
    grounds: { filled: "Filled", transparent: "Transparent" },
    language: "Language",
    fonts: "Fonts first",
    fontOrders: { windows: "Windows / WPS", mac: "macOS", linux: "Linux / UOS" },
    fontsHint:
      "In an SVG text stays text, shown in the fonts of the computer that opens it; for a fixed look take PNG.",
    title: "Title (for this export only)",
    note: "Note (for this export only)",
    noteHint: "stands below the chart",
    save: (files) => (files > 1 ? `Save ${files} pictures (ZIP)` : "Save"),
    saving: "Making it…",
    saved: (name) => `Handed to the browser to save: ${name}`,
    copy: "Copy picture",
    copied: "The picture is copied and can be pasted.",
    copyByHand:
      "The browser does not let it be copied: press the right button (or hold a finger) on the picture and choose to copy it.",
    making: "Making the preview…",
    preview: (title) => `Preview: ${title}`,
    part: (index, count) => `picture ${index} of ${count}`,
    split: (count) =>
      `So many rows could not be read in one picture: there are ${count}, with the same axis each.`,
    previous: "Previous",
    next: "Next",
    noPreview: (figures) =>
      `The table holds all that is known of ${figures} figures: value, precision, population, as-of date, source and paragraph.`,
    failed: "This picture could not be made; no file was saved",
    faults: {
      cut: (text) => `A text reaches beyond the picture: “${text}”. Take a larger size or a shorter title.`,
      missing: (text) => `A text is missing from the picture: “${text}”.`,
      marks: (expected, found) => `The picture should bear ${expected} marks and has ${found}.`,
      glyphs: (characters) =>
        `The fonts of this computer have no glyph for ${characters.join(" ")}, which would be boxes; install a font that has them, or write otherwise.`,
      blank: "The picture came out blank, perhaps for lack of memory. Try a smaller factor.",
      tooSmall: (height) =>
        `This size does not hold the chart: at this width it must be ${height} pixels high.`,
      other: (reason) => `The browser says: ${reason}`,
    },
  },
};
