import type { BriefingFault } from "#briefing/text/briefingSchema.ts";
import { briefingFaultWording } from "#i18n/briefingFaultWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import styles from "./Notices.module.css";

/** What is wrong with a briefing, one fault a line: where, what stands there, what should. */
export function BriefingFaults({ faults }: { readonly faults: readonly BriefingFault[] }) {
  const words = briefingFaultWording[useWording().locale];
  return (
    <ul className={styles.faults}>
      {faults.map(({ path, found, wanted }) => (
        <li key={path.join("/")}>{words.sentence(placeOf(path, words), found, words.wanted[wanted])}</li>
      ))}
    </ul>
  );
}

/** "slide 3 › view › address": in the words of the page as far as they lead, then as the file has it. */
function placeOf(
  [first, second, ...rest]: BriefingFault["path"],
  words: (typeof briefingFaultWording)["zh"],
): string {
  if (first === undefined) return words.whole;
  if (first !== "slides" || typeof second !== "number") return [first, second ?? ""].join(" ").trim();
  const names: string[] = [];
  for (const step of rest) {
    if (typeof step === "string") names.push(step);
    else names.push(words.nth(names.pop() ?? "", step + 1));
  }
  return [words.slide(second + 1), ...names].join(" › ");
}
