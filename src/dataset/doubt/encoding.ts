import { decoded } from "#dataset/files/textOfBytes.ts";
import { commonShare } from "./commonCharacters.ts";
import { chineseHeadings } from "./headings.ts";

/** What bytes without a mark may be; "unclear" where two readings make sense, "unknown" where none does. */
export type Decision =
  | { readonly encoding: "UTF-8" | "GB18030"; readonly text: string }
  | { readonly encoding: "unclear" | "unknown" };

/** A text in its own encoding has nine of ten characters in common with others, in a wrong one only one. */
const SENSE = 0.4;
const NONSENSE = 0.2;

/**
 * Two bytes of GB18030 may by chance be one character of UTF-8 (营业 reads "Ӫҵ"), and six of them two (浜电厂).
 * So bytes that are both are taken for one only where the other makes no sense. Of names too rare to tell, neither is.
 */
export function decisionOnBytes(bytes: Uint8Array): Decision {
  const utf8 = decoded(bytes, "utf-8");
  const gb = decodedGb(bytes);
  if (utf8 !== null && utf8.length === bytes.length) return { encoding: "UTF-8", text: utf8 };
  if (utf8 !== null && gb !== null) return decisionBetween({ utf8, gb, isGb2312: isGb2312(bytes) });
  if (utf8 !== null && (!NARROW.test(utf8) || makesSense(utf8))) return { encoding: "UTF-8", text: utf8 };
  return gb !== null && makesSense(gb) ? gbUnlessByChance(gb) : { encoding: "unknown" };
}

/** Big5 for 家 and UTF-8 for ³ are common characters in GB18030, too: of so few only words that are known are no chance. */
const FEWEST = 4;

const words =
  "复工复产 复工率 复工 复产 营业 停业 开工 工业 企业 个体户 贷款 退税 报道 统计 累计 全国 全省 全市 其中 辽宁 沈阳 大连 " +
  "约 近 超 余 多 不足 以上 以下 左右 万 亿 元 省 市 区 县 业 停 户 家 个 人 笔 名 项 张 条 份";
const headings = Object.values(chineseHeadings).flatMap((columns) => Object.values(columns).flat());

/** The longer before the shorter, since 复工率 is no 复工 with something behind it. */
const KNOWN_WORDS = new RegExp(
  [...words.split(" "), ...headings.map((heading) => heading.replace(/[()]/g, ""))]
    .sort((one, other) => other.length - one.length)
    .join("|"),
  "g",
);

function gbUnlessByChance(text: string): Decision {
  const characters = text.match(/[^\p{ASCII}\p{P}\p{S}\p{Z}\p{N}\uff01-\uff5e]/gu) ?? [];
  if (new Set(characters).size >= FEWEST || characters.join("").replace(KNOWN_WORDS, "") === "")
    return { encoding: "GB18030", text };
  return { encoding: "unclear" };
}

function makesSense(text: string): boolean {
  return (commonShare(text) ?? 0) >= SENSE;
}

interface Readings {
  readonly utf8: string;
  readonly gb: string;
  /** Whether each character of the second reading is one that was in use before GBK. */
  readonly isGb2312: boolean;
}

function decisionBetween({ utf8, gb, isGb2312 }: Readings): Decision {
  // Signs alone, as a full-width comma, say nothing for an encoding nor against it.
  const shareOfUtf8 = commonShare(utf8) ?? (NARROW.test(utf8) ? 0 : 1);
  const shareOfGb = commonShare(gb) ?? 0;
  // Two characters of UTF-8 may make sense as three of GB18030 (粱伽 reads "绮变冀"), é and ó as one (贸).
  const isNoUtf8 = NARROW.test(utf8) && shareOfUtf8 < NONSENSE;
  if (isNoUtf8 && shareOfGb >= SENSE && !HAN_IN_LATIN.test(gb)) return gbUnlessByChance(gb);
  const isUtf8 = shareOfUtf8 >= SENSE && shareOfGb < NONSENSE && !isGb2312;
  return isUtf8 ? { encoding: "UTF-8", text: utf8 } : { encoding: "unclear" };
}

/** Where two bytes of GB18030 land when they are read as UTF-8, less the signs that stand in Chinese texts. */
const NARROW = /(?![\u00a0\u00a7\u00b0\u00b1\u00b7\u00d7\u00f7])[\u0080-\u07ff\u{10000}-\u{10ffff}]/u;

const HAN_IN_LATIN = /[a-z]\p{Script=Han}|\p{Script=Han}[a-z]/u;

/** Null also where a character is none that people write: a private one, a control or one of no script. */
function decodedGb(bytes: Uint8Array): string | null {
  const text = decoded(bytes, "gb18030");
  return text === null || /[\p{Co}\p{Cn}\u0080-\u009f]/u.test(text) ? null : text;
}

function isGb2312(bytes: Uint8Array): boolean {
  let index = 0;
  while (index < bytes.length) {
    const [lead = 0, trail = 0] = bytes.subarray(index, index + 2);
    if (lead >= 0x80 && !(isLeadInUse(lead) && trail >= 0xa1)) return false;
    index += lead < 0x80 ? 1 : 2;
  }
  return true;
}

function isLeadInUse(lead: number): boolean {
  return (lead >= 0xa1 && lead <= 0xa9) || (lead >= 0xb0 && lead <= 0xf7);
}
