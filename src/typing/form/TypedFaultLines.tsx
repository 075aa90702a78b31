import type { Fault } from "#domain/fault.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { typedFaultSentence } from "#i18n/typingFaults.ts";
import styles from "./TypingForm.module.css";

/** Faults of one typed figure, one line each, by the labels of its fields. */
export function TypedFaultLines({ faults }: { readonly faults: readonly Fault[] }) {
  const language = useWording();
  if (faults.length === 0) return null;
  const lines = [...new Set(faults.map((fault) => typedFaultSentence(fault, language)))];
  return (
    <ul className={styles.faults}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
