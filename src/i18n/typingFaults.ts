import type { Fault } from "#domain/fault.ts";
import { faultSentence } from "./faultSentence.ts";
import type { Language } from "./LocaleContext.tsx";
import { type TypingWording, typingWording } from "./typingWording.ts";

/** A fault of a typed figure as one line: the label of its field, what is wrong there, and how to write it. */
export function typedFaultSentence(fault: Fault, language: Language): string {
  const { locale } = language;
  const words = typingWording[locale];
  const { column = "", file } = fault.place;
  const isOfReport = file === words.names.reports;
  const labels: Readonly<Record<string, string>> = isOfReport ? words.report : words.columns;
  const label = labels[column] ?? (isOfReport ? words.columns.report : words.dialog);
  const own = ownMatter(fault, words);
  if (own !== null) return words.faultOf(label, own);
  // A sentence names its place first, and in the form that is the label.
  const found = WORD_COLUMNS.has(column)
    ? (wordNames(language).get(fault.found) ?? fault.found)
    : fault.found;
  return labelled(faultSentence[locale]({ ...fault, found, place: { file: label } }), words, language);
}

const WORD_COLUMNS: ReadonlySet<string> = new Set(["precision", "as_of_basis", "published_basis"]);
const LIST_COLUMNS: ReadonlySet<string> = new Set(["region", "indicator", "population", "report"]);

/** What the form can say better than a file, which it has not. */
function ownMatter({ kind, place, found }: Fault, words: TypingWording): string | null {
  const isOfList = LIST_COLUMNS.has(place.column ?? "") && place.file === words.names.figures;
  if (kind === "referenceLeftOut") return words.referenceFaulty;
  if (isOfList && (kind === "nameUnclear" || kind === "notKey" || kind === "unknownReference"))
    return words.unknown(found);
  const isDate = kind === "notDate" || kind === "dateUnclear";
  return isDate && /^\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*[日号]?\s*$/.test(found) ? words.noYear(found) : null;
}

/** Names of columns and of words for the names that the form has for them, but for what is quoted as it stands. */
function labelled(sentence: string, { columns, report }: TypingWording, language: Language): string {
  const isEnglish = language.locale === "en";
  const names = new Map([...Object.entries(report), ...Object.entries(columns), ...wordNames(language)]);
  return sentence.replace(/“[^”]*”|"[^"]*"| ?[a-z]+(?:_[a-z]+)*/g, (found) => {
    const word = found.trimStart();
    const name = names.get(word);
    // Plain English words are not names there.
    if (name === undefined || (isEnglish && !word.includes("_"))) return found;
    return isEnglish ? found.replace(word, `"${name}"`) : `“${name}”`;
  });
}

function wordNames({ wording: { table } }: Language): ReadonlyMap<string, string> {
  return new Map([...Object.entries(table.precision), ...Object.entries(table.asOfBasis)]);
}
