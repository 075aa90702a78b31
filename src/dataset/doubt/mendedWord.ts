import type { FaultOf } from "#domain/fault.ts";
import { halfWidth } from "./halfWidth.ts";

/** What reports print for the precision of a figure, as people copy it into the cell. */
const chineseWords: Readonly<Record<string, readonly string[]>> = {
  exact: ["确切值", "准确", "精确", "确数"],
  at_least: ["余", "多", "超", "超过", "逾", "以上"],
  nearly: ["将近", "接近"],
  about: ["大约", "左右", "上下"],
  at_most: ["最多", "不足", "不到", "以下"],
  stated: ["报道写明"],
  published: ["按发布页"],
  inferred: ["据内容推断"],
};

/** The allowed word that a cell certainly means; null where it may mean none or several. */
export function meantWord(cell: string, { details }: FaultOf<"notOneOf">): string | null {
  const plain = halfWidth(cell);
  const word = plain.toLowerCase().replace(/[\s-]+/g, "_");
  const meant = details.allowed.filter(
    (allowed) => allowed.toLowerCase() === word || chineseWords[allowed]?.includes(plain),
  );
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** The only way to write a key that fits its pattern and differs in nothing but width, case and spaces. */
export function meantKey(cell: string, fits: (key: string) => boolean): string | null {
  const plain = halfWidth(cell).replace(/\s/g, "");
  const ways = new Set([plain, plain.toLowerCase(), plain.toUpperCase()].filter(fits));
  return ways.size === 1 ? ([...ways][0] ?? null) : null;
}
