import type { OwnDataWording } from "./ownDataWording.ts";

export const ownDataZh: OwnDataWording = {
  heading: "自己的数据",
  local: "只在本机读取和核对，没有上传任何内容。",
  reading: "正在读取和核对…",
  failed: "没有读成：出现意外的错误，页面仍是原来的数据。",
  close: "关闭",
  tables: {
    regions: "地区",
    indicators: "指标",
    populations: "统计范围",
    reports: "报道",
    figures: "数据",
    measures: "举措",
    revisions: "变更",
  },
  more: (rows) => `另有 ${rows} 行没有列出。`,
  empty: "（空）",
  understood: {
    heading: "读懂了什么",
    caption: "每个表：从哪个文件、按哪些列读取",
    headings: {
      file: "文件",
      encoding: "格式",
      table: "读作",
      rows: "行数",
      columns: "认出的列（写法 → 列名）",
      unused: "没有用的列",
    },
    nothingUnused: "无",
    absent: (columns) =>
      `文件中没有的列：${columns}。已有数据的这些格保持原样，新数据的留空；必填的在下面说明。`,
    same: (cells) => `${cells} 格只是写法被表格软件改了（如 50.0 写成 50），按未改处理。`,
    whole: "这是另一个版本的整个数据包，代替页面上的数据；文件中没有的表用页面上的。",
    older: ({ own, published }) =>
      `这份数据包的版本是 ${own}，早于已发布的 ${published}；已发布的数据里有而它没有的，采用后会撤下（见下面的差别），采用后编为下一个版本。`,
    unused: "没有读取：",
    why: {
      noTable: "表头认不出是哪个表；第一行请写列名，如 地区、指标、统计范围、数值、截至、来源",
      severalTables: "表头像几个不同的表；请把文件或工作表改名为表名，如 figures",
      notListed: "datapackage.json 没有列出",
    },
  },
  faults: {
    heading: (errors, warnings) => `哪里有问题：${errors} 处错误，${warnings} 处提示`,
    none: "没有发现问题。",
    filter: "列出",
    options: { all: "全部", error: "错误", warning: "提示" },
    grid: (place) => `${place}：有问题的行，标出的格下面说明怎么改`,
    row: "行",
    marked: "有问题：",
    beside: (key, place) =>
      place === null
        ? `（指页面上已有的 ${key}，它照旧采用）`
        : `（指 ${key}，${place.file} 第 ${place.row} 行）`,
    mend: "改正…",
    mendWhat: (place, row) => `改正 ${place} 第 ${row} 行`,
    rest: (faults) => `另有 ${faults} 处没有列出；改正上面的以后再放一次。`,
    blocking: (faults) => `采用后，别处会出现 ${faults} 处错误，不能查看，也不能下载；请先改正：`,
  },
  difference: {
    heading: "与页面上的数据的差别",
    none: "与页面上的数据没有差别。",
    counts: (table, { added, changed, gone }) =>
      `${table}：新增 ${added} 条，改动 ${changed} 条，撤下 ${gone} 条`,
    added: (rows) => `新增 ${rows} 条`,
    changed: (rows) => `改动 ${rows} 条`,
    gone: (rows) => `撤下 ${rows} 条`,
    headings: { row: "数据", column: "列", before: "改前", after: "改后", what: "内容" },
    others: ({ present, absent }) =>
      `文件中有页面上 ${present + absent} 条数据中的 ${present} 条。其余 ${absent} 条：`,
    staying: (table, { rows, listed }) =>
      `${table}：页面上有 ${rows} 条不在文件里（${listed}），保留；这个表的行不能靠删去来撤下。`,
    keepOthers: "只是不在文件里，保留",
    withdrawOthers: "撤下",
  },
  publish: {
    heading: "查看，或下载成新版本",
    version: (version, revisions) => `新版本 ${version}；revisions.csv 将加 ${revisions} 行。`,
    nothing: "没有要发布的改动。",
    day: "发布日期",
    reason: { zh: "改动原因（中文）", en: "改动原因（英文）" },
    usualReason: { zh: "据报道补充或更正。", en: "Added or corrected from the reports." },
    leaveOut: (rows) => `有 ${rows} 行带着错误，知道这些行不采用`,
    takeOlder: (version) => `知道这份数据包早于已发布的 ${version}，仍要采用`,
    view: "在看板中查看",
    download: "下载 ZIP",
    otherOnServer: (version) =>
      `没有保存：服务器上的数据已经不是本页读到的那一份（现为版本 ${version}），照此发布会把别人的改动退回去。请重新载入页面，再放入文件。`,
    saved: (file) => `已存为“${file}”。解压后覆盖服务器上的数据文件夹即可发布。`,
  },
  rowsLeftOut: (rows) => `${rows} 行有错误，没有采用。`,
  onShow: (files, version) =>
    `页面显示的是你自己的数据，来自 ${files}（版本 ${version}）。没有任何内容离开本机，重新载入页面后不保留。`,
  moreFiles: (first, files) => `${first} 等 ${files} 个文件`,
  notOpened: (file) => `没有打开“${file}”：`,
  nothingRead: "里面没有读到可用的表。",
};
