import type { ChangeFaultWording } from "./faultWording.ts";
import { quotedFound } from "./quotedFound.ts";

const quoted = quotedFound.zh;

/** What is the matter with figures that replace others, and with the table of what changed. */
export const changeFaultsZh: ChangeFaultWording = {
  replacementCycle: (found) => `更正${quoted(found)}最后又更正到本行自身；请核对哪一条在后`,
  replacedTwice: (found, { otherRow }) =>
    `${quoted(found)}也被第 ${otherRow} 行更正，无法知道以哪条为准，两行都未采用；请只留一行，或让后一条更正前一条`,
  replacesOther: (found, { row, column, value }) =>
    `${quoted(found)}（第 ${row} 行）的 ${column} 是${quoted(value)}，与本行不同；请核对被更正的是不是这一条`,
  replacedByEarlier: (found, { published, earlier }) =>
    `本行的报道发布于 ${earlier}，早于${quoted(found)}的报道（${published}）；请核对是哪条更正哪条`,
  notWithdrawn: (found, { table, row }) =>
    `${quoted(found)}仍在 ${table} 第 ${row} 行；请删去该行，或在下面另加一行 added`,
  notForChange: (found, { change }) => `${quoted(found)}写在了 ${change} 的行里；此格只用于 changed，请清空`,
  notInForce: (found, { table, row, present }) =>
    `${quoted(found)}与 ${table} 第 ${row} 行现有的${quoted(present)}不符；请改正其一，或在下面补记后来的改动`,
  beforeRowAbove: (found, { above }) => `日期 ${found} 早于上一行的 ${above}；请按先后排列，最新的写在最后`,
};
