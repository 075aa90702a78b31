import type { Precision } from "#domain/precision.ts";

/** What stands before and after a number of a text. */
export interface WordsAround {
  readonly before: string;
  readonly after: string;
}

export interface WordedPrecision {
  /** What the words make the number; none where no word bounds it. */
  readonly precisions: readonly Precision[];
  /** Whether each word is known, so that a number that none of them bounds is exact. */
  readonly areKnown: boolean;
}

type Words = readonly (readonly [RegExp, Precision])[];

const NOT = "(?:不|未|[没沒]有?)";
const OVER = "(?:超[过過出]?|突破|[高多大][于於]|逾)";
const UNDER = "[低少小下][于於]";
const REACHED = "(?:足|[满滿]|[达達]?到|[达達])";

/**
 * Words before a number, at its very end. The first that fits counts, so that 未超过 is not read as 超过. What the group
 * takes is no part of them: 预约, 签约, 节约, 通过 and 最近, 附近 say nothing of the number.
 */
const wordsBefore: Words = [
  [new RegExp(`()(?:${NOT}(?:${OVER}|[过過]|${REACHED})了?|[至最]多|[≤<‹])$`), "at_most"],
  [new RegExp(`()(?:${NOT}(?:${UNDER}|下)|[至最]少|起[码碼]|不[止只]|[≥>›])$`), "at_least"],
  [new RegExp(`()${OVER}了?$`), "at_least"],
  [/(^|[^通经經])[过過]$/, "at_least"],
  [new RegExp(`()${UNDER}$`), "at_most"],
  [/(^|[^最附接将將逼几幾])[接将將逼几幾]?近乎?$/, "nearly"],
  [/(^|[^预預签簽节節合违違续續解大])大?[约約][有为為占合计計达達莫]?$/, "about"],
  [/()(?:大[概致]|[~≈])$/, "about"],
];

/** 上千, 上亿: only before a number that has no digit of its own. */
const UP_TO_POWER = /(^|[^以规規限])上$/;

/** Words after a number and its unit; 余额 and 规模以上 say nothing of it. */
const wordsAfter: Words = [
  [/^((?:元|%|成|户|戶|家|人)?)[(]?(?:[余餘](?![额額])|多(?![数數])|[+])[)]?/, "at_least"],
  [/^((?:(?!规模|規模|限额|限額).){0,4}?)(?:以上|有[余餘]|出[头頭])/, "at_least"],
  [/^(.{0,4}?)(?:左右|上下)/, "about"],
  [/^(.{0,4}?)(?:以下|[以之][内內]|不[到足](?!位))/, "at_most"],
];

/** Signs, units, counters, those who are counted, and words that leave a number as it is. */
const KNOWN =
  /gè|累[计計]|合[计計]|[总總][计計额額]|高[达達]|[达達]到|全[部市省区區县縣国國]|截至|目前|[复復]工|[复復]产|[开開][工业業]|[营營][业業]|恢[复復]|生产|[返到上在][岗崗]|企[业業]|工[业業]|[单單]位|[员員]工|[职職]工|[规規]模以上|限[额額]以上|[规規限]上|个体|工商|市场主体|人民[币幣]|[贷貸]款|退[税稅]|留抵|[发發]放|[办辦]理|完成|[签簽][约約]|[\s,，、。；;:：()“”%元圆圓户戶家个個人名笔筆张張条條份项項件次台辆輛支处處所间間座批场場只套成共达達为為是有占已的其中率整仅僅￥¥]/g;

/** What the words around a number make it. */
export function wordedPrecision({ before, after }: WordsAround, hasDigit: boolean): WordedPrecision {
  if (before === "" && (after === "" || "%户家".includes(after)))
    return { precisions: [], areKnown: hasDigit };
  const first = boundBefore(before.trimEnd(), hasDigit);
  const last = boundsAfter(after.trimStart());
  const precisions = [...new Set([...first.precisions, ...last.precisions])];
  const rest = first.rest + last.rest;
  return {
    precisions,
    // 千亿 and 百家 say without a word that they are round.
    areKnown: (hasDigit || precisions.length > 0) && rest.replace(KNOWN, "") === "",
  };
}

interface Bound {
  readonly precisions: readonly Precision[];
  /** The words less those of the bound. */
  readonly rest: string;
}

function boundBefore(text: string, hasDigit: boolean): Bound {
  const words: Words = hasDigit ? wordsBefore : [[UP_TO_POWER, "at_least"], ...wordsBefore];
  for (const [word, precision] of words) {
    const found = word.exec(text);
    if (found) return { precisions: [precision], rest: text.slice(0, found.index) + (found[1] ?? "") };
  }
  return { precisions: [], rest: text };
}

function boundsAfter(text: string): Bound {
  let rest = text;
  const precisions = wordsAfter.flatMap(([word, precision]) => {
    const found = word.exec(rest);
    if (!found) return [];
    rest = (found[1] ?? "") + rest.slice(found[0].length);
    return [precision];
  });
  return { precisions, rest };
}
