import type { Locale } from "#domain/locale.ts";

/** Why a dropped file opens nothing. */
export type DropFault =
  | "several"
  | "tooLarge"
  | "unreadable"
  | "otherFormat"
  | "empty"
  | "oldWorkbook"
  | "damaged"
  | "noTrace"
  | "unreadableTrace";

/** The texts about files that a reader drops on the page. They come after the first view, which needs none of them. */
interface DropWording {
  /** Names the part of the page where a file can be chosen. */
  readonly hint: string;
  readonly choose: string;
  /** While a file is held over the page. */
  readonly release: string;
  readonly local: string;
  readonly opened: (title: string) => string;
  readonly openedTable: (title: string) => string;
  readonly openedBriefing: (name: string) => string;
  /** Above the reasons, which the check of briefings gives. */
  readonly noBriefing: (file: string) => string;
  /** Above the reasons, which the check of tables gives. */
  readonly noTable: (file: string) => string;
  readonly otherVersion: (ofPicture: string, shown: string) => string;
  readonly otherPackage: string;
  readonly faults: Record<DropFault, (file: string) => string>;
  readonly close: string;
}

const zh: DropWording = {
  hint: "本看板导出的文件可以拖回页面：图片（PNG、SVG）打开它对应的视图，表格（CSV、XLSX）与当前数据逐条比对，简报（JSON）打开来接着写。",
  choose: "选择文件…",
  release: "松开，打开图片对应的视图、简报，或比对表格和自己的数据",
  local: "本看板导出的文件，或自己的表（CSV、XLSX）、数据文件夹、ZIP；文件只在本机读取，不上传",
  opened: (title) => `已打开图片${title === "" ? "" : `《${title}》`}对应的视图。`,
  openedBriefing: (name) => `已打开简报${name === "" ? "" : `《${name}》`}，并存入这个浏览器。`,
  noBriefing: (file) => `没有打开“${file}”：它不是本看板保存的简报，或已损坏。`,
  openedTable: (title) => `已打开表格《${title}》导出时的视图。`,
  noTable: (file) => `没有打开“${file}”：里面没有读到本看板导出的数据。`,
  otherVersion: (ofPicture, shown) =>
    `图片用的是数据版本 ${ofPicture}，页面显示的是版本 ${shown}，数字可能与图片不同。`,
  otherPackage: "图片用的是另一个数据包，页面显示的仍是当前数据包，数字可能与图片不同。",
  faults: {
    several: () => "没有打开：一次只能打开一个文件。",
    tooLarge: (file) => `没有打开“${file}”：超过 50 MB，本看板导出的文件没有这么大。`,
    unreadable: (file) => `没有打开“${file}”：读不到文件内容。请确认它是文件而不是文件夹，且没有被移走。`,
    otherFormat: (file) =>
      `没有打开“${file}”：不是 PNG、SVG、CSV、XLSX、ZIP 或 JSON。这里打开的是本看板导出的文件，或自己的数据表。`,
    empty: (file) => `没有打开“${file}”：文件是空的。请重新保存或复制。`,
    oldWorkbook: (file) =>
      `没有打开“${file}”：它是 Excel 97 格式（XLS），或加了密码。请去掉密码，另存为 XLSX。`,
    damaged: (file) => `没有打开“${file}”：文件不完整或已损坏。请重新取得导出的原文件。`,
    noTrace: (file) =>
      `没有打开“${file}”：图片里没有来源信息。它可能不是本看板导出的，或经截图、聊天软件转存后丢了来源信息。请用导出的原文件。`,
    unreadableTrace: (file) =>
      `没有打开“${file}”：图片里的来源信息读不懂，或指的不是本看板的页面。它可能被改过，或由更新版本的看板导出。`,
  },
  close: "关闭",
};

const en: DropWording = {
  hint: "What was exported from this board can be dropped on the page: a picture (PNG, SVG) opens its view, a table (CSV, XLSX) is compared with the present data, a briefing (JSON) is opened.",
  choose: "Choose a file…",
  release: "Release to open the view of a picture or a briefing, or to compare a table or your own data",
  local:
    "What was exported from this board, or your own tables (CSV, XLSX), a folder of data, a ZIP; it is read on this computer and sent nowhere",
  opened: (title) => `This is the view that the picture${title === "" ? "" : ` “${title}”`} was made from.`,
  openedBriefing: (name) =>
    `The briefing ${name === "" ? "" : `“${name}” `}is open, and kept in this browser.`,
  noBriefing: (file) => `“${file}” was not opened: it is no briefing saved by this board, or is damaged.`,
  openedTable: (title) => `This is the view that the table “${title}” was exported from.`,
  noTable: (file) => `“${file}” was not opened: no figures exported from this board could be read in it.`,
  otherVersion: (ofPicture, shown) =>
    `The picture was drawn from version ${ofPicture} of the data and the page shows version ${shown}, so numbers may differ.`,
  otherPackage:
    "The picture was drawn from another data package and the page still shows the present one, so numbers may differ.",
  faults: {
    several: () => "Nothing was opened: one file at a time, please.",
    tooLarge: (file) =>
      `“${file}” was not opened: it is larger than 50 MB, as nothing exported from this board is.`,
    unreadable: (file) =>
      `“${file}” was not opened: it could not be read. Make sure that it is a file, not a folder, and still in its place.`,
    otherFormat: (file) =>
      `“${file}” was not opened: it is no PNG, SVG, CSV, XLSX, ZIP or JSON. What opens here was exported from this board, or is a table of your own.`,
    empty: (file) => `“${file}” was not opened: it is empty. Save or copy it again.`,
    oldWorkbook: (file) =>
      `“${file}” was not opened: it is of Excel 97 (XLS), or has a password. Remove the password and save it as XLSX.`,
    damaged: (file) =>
      `“${file}” was not opened: it is incomplete or damaged. Please get the exported file again.`,
    noTrace: (file) =>
      `“${file}” was not opened: the picture does not say where it comes from. It was not exported from this board, or a screenshot or a messenger has lost that. Please use the exported file itself.`,
    unreadableTrace: (file) =>
      `“${file}” was not opened: where it says it comes from cannot be read or is no page of this board. It may have been changed, or exported from a newer board.`,
  },
  close: "Close",
};

export const dropWording: Record<Locale, DropWording> = { zh, en };
