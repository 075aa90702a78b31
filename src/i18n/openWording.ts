import type { Locale } from "#domain/locale.ts";

/** The texts about data packages that a reader opens from files. */
interface OpenWording {
  readonly heading: string;
  readonly hint: string;
  readonly chooseFiles: string;
  readonly chooseFolder: string;
  readonly back: string;
  readonly faults: Record<
    "severalDescriptors" | "unreadable" | "tooManyFiles" | "tooLarge" | "zipDamaged",
    string
  >;
  readonly close: string;
}

const zh: OpenWording = {
  heading: "自己的数据",
  hint: "也可以打开自己的数据：CSV 或 XLSX 表（表头可用中文，如 地区、指标、数值、截至、来源）、整个数据包的文件、ZIP 或文件夹。先核对并列出与页面上的数据的差别，再决定是否查看或下载成新版本。文件只在本机读取，不上传。",
  chooseFiles: "打开数据文件…",
  chooseFolder: "打开数据文件夹…",
  back: "回到看板自带的数据",
  faults: {
    severalDescriptors: "没有打开：所选文件中有几个 datapackage.json，不知道用哪个。请只选一个数据包。",
    unreadable: "没有打开：读不到文件内容。请确认文件没有被移走；文件夹请用“打开数据文件夹”。",
    tooManyFiles: "没有打开：超过 200 个文件。请只选数据包的文件。",
    tooLarge: "没有打开：超过 50 MB（ZIP 按解压后计）。",
    zipDamaged: "没有打开：ZIP 不完整、已损坏、有密码或有重名的文件。请重新复制，或解压后再选文件。",
  },
  close: "关闭",
};

const en: OpenWording = {
  heading: "Your own data",
  hint: "Your own data can be opened, too: tables in CSV or XLSX (with Chinese headings as well), the files of a whole package, a ZIP or a folder. They are checked and compared with the data on show before you look at them or download a new version. Files are read on this computer and sent nowhere.",
  chooseFiles: "Open data files…",
  chooseFolder: "Open a data folder…",
  back: "Back to the board’s own data",
  faults: {
    severalDescriptors:
      "Nothing was opened: there are several files datapackage.json, and no telling which is meant. Choose one package.",
    unreadable:
      "Nothing was opened: a file could not be read. Make sure that none was moved away; for a folder, use “Open a data folder”.",
    tooManyFiles: "Nothing was opened: there are more than 200 files. Choose those of the package alone.",
    tooLarge: "Nothing was opened: it is more than 50 MB (of a ZIP, when unpacked).",
    zipDamaged:
      "Nothing was opened: the ZIP is incomplete, damaged, has a password or two files by one name. Copy it again, or unpack it and choose the files.",
  },
  close: "Close",
};

export const openWording: Record<Locale, OpenWording> = { zh, en };
