import type { Locale } from "#domain/locale.ts";

/** The texts about data packages that a reader opens from files. */
interface OpenWording {
  readonly hint: string;
  readonly chooseFiles: string;
  readonly chooseFolder: string;
  readonly onShow: (title: string, version: string) => string;
  readonly back: string;
  /** Above the reasons. */
  readonly descriptorBroken: string;
  readonly faults: Record<
    "noDescriptor" | "severalDescriptors" | "unreadable" | "tooManyFiles" | "tooLarge" | "zipDamaged",
    string
  >;
  readonly close: string;
}

const zh: OpenWording = {
  hint: "也可以查看自己的数据包：同时选中 datapackage.json 和各 CSV 文件，或选一个 ZIP、一个文件夹。文件只在本机读取，不上传。",
  chooseFiles: "打开数据文件…",
  chooseFolder: "打开数据文件夹…",
  onShow: (title, version) =>
    `页面显示的是你打开的文件：《${title}》，数据版本 ${version}。不是看板自带的数据，关闭页面后不保留。`,
  back: "回到看板自带的数据",
  descriptorBroken: "没有打开：datapackage.json 有误，页面仍是原来的数据。",
  faults: {
    noDescriptor: "没有打开：所选文件中没有 datapackage.json。请把它和各 CSV 文件一起选中。",
    severalDescriptors: "没有打开：所选文件中有几个 datapackage.json，不知道用哪个。请只选一个数据包。",
    unreadable: "没有打开：读不到文件内容。请确认文件没有被移走；文件夹请用“打开数据文件夹”。",
    tooManyFiles: "没有打开：超过 200 个文件。请只选数据包的文件。",
    tooLarge: "没有打开：超过 50 MB（ZIP 按解压后计）。",
    zipDamaged: "没有打开：ZIP 不完整、已损坏或有密码。请重新复制，或解压后再选文件。",
  },
  close: "关闭",
};

const en: OpenWording = {
  hint: "Your own data package can be shown, too: choose datapackage.json together with its CSV files, a ZIP, or a folder. Files are read on this computer and sent nowhere.",
  chooseFiles: "Open data files…",
  chooseFolder: "Open a data folder…",
  onShow: (title, version) =>
    `On show are files that you opened: “${title}”, version ${version} of the data. They are not the board’s own data and are not kept when the page closes.`,
  back: "Back to the board’s own data",
  descriptorBroken: "Nothing was opened: datapackage.json has faults, and the page keeps the data it had.",
  faults: {
    noDescriptor:
      "Nothing was opened: datapackage.json is not among the files. Choose it together with its CSV files.",
    severalDescriptors:
      "Nothing was opened: there are several files datapackage.json, and no telling which is meant. Choose one package.",
    unreadable:
      "Nothing was opened: a file could not be read. Make sure that none was moved away; for a folder, use “Open a data folder”.",
    tooManyFiles: "Nothing was opened: there are more than 200 files. Choose those of the package alone.",
    tooLarge: "Nothing was opened: it is more than 50 MB (of a ZIP, when unpacked).",
    zipDamaged:
      "Nothing was opened: the ZIP is incomplete, damaged or has a password. Copy it again, or unpack it and choose the files.",
  },
  close: "Close",
};

export const openWording: Record<Locale, OpenWording> = { zh, en };
