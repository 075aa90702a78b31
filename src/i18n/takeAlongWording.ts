import type { Locale } from "#domain/locale.ts";

/** The texts about the board as one file. */
interface TakeAlongWording {
  readonly heading: string;
  readonly takeAlong: string;
  readonly hint: string;
  /** In the name of the file. */
  readonly board: string;
  readonly making: string;
  readonly saved: (file: string, megabytes: string) => string;
  readonly faults: Record<"noTemplate" | "notRead", string>;
  /** In a file a link to it leads nowhere else. */
  readonly noLink: string;
}

const zh: TakeAlongWording = {
  heading: "整个看板，一个文件",
  takeAlong: "带走",
  hint: "把看板、现在的数据和这份简报存成一个 HTML 文件，放在优盘里双击就能打开，不用联网。",
  board: "看板",
  making: "正在打包…",
  saved: (file, megabytes) =>
    `已存为“${file}”（${megabytes} MB）。看板、现在的数据和这份简报都在里面，双击即可打开，不用联网。`,
  faults: {
    noTemplate:
      "没有存成：打包要用的文件没有取到。请检查网络后再点一次；若仍不行，请让维护看板的同事查看 portable.html 是否在服务器上。",
    notRead: "没有存成：数据没有读全，带走的会缺数据。请先按页面上的提示把数据读全。",
  },
  noLink: "这是文件里的看板，链接在别的电脑上打不开。请用“带走”或“保存为文件”交给别人。",
};

const en: TakeAlongWording = {
  heading: "The whole board in one file",
  takeAlong: "Take along",
  hint: "Saves board, present data and this briefing as one HTML file that opens from a memory stick by a double click, without a network.",
  board: "board",
  making: "Packing…",
  saved: (file, megabytes) =>
    `Saved as “${file}” (${megabytes} MB). Board, present data and this briefing are in it; it opens by a double click and needs no network.`,
  faults: {
    noTemplate:
      "Nothing was saved: a file that is needed for packing could not be had. Check the network and press again; if that does not help, whoever keeps the board should see whether portable.html is on the server.",
    notRead:
      "Nothing was saved: not all data could be read, and what is taken along would lack it. Please follow the advice on the page first.",
  },
  noLink:
    "This board is in a file, so a link to it opens on no other computer. To hand the briefing on, take it along or save it as a file.",
};

export const takeAlongWording: Record<Locale, TakeAlongWording> = { zh, en };
