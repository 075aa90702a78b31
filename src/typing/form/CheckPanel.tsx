import type { Fault } from "#domain/fault.ts";
import { figureSentence } from "#i18n/figureWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { type TypingWording, typingWording } from "#i18n/typingWording.ts";
import { FaultLines } from "#sections/FaultLines.tsx";
import type { CheckedRow } from "#typing/rows/checkedTyping.ts";
import type { TypingCheck } from "#typing/rows/useCheckedTyping.ts";
import { TypedFaultLines } from "./TypedFaultLines.tsx";
import styles from "./TypingForm.module.css";

interface CheckPanelProps {
  readonly check: TypingCheck;
  /** What the check says of the figure being typed. */
  readonly checked: CheckedRow | null;
  /** Whether the typist wanted to add it although it has errors. */
  readonly isRefused: boolean;
  /** Whether there is a text whose value and precision can be read; before, nobody need write them. */
  readonly isRead: boolean;
}

/** What the edge says of the figure as it stands, and of what it would bring about. */
export function CheckPanel({ check, checked, isRefused, isRead }: CheckPanelProps) {
  const { locale } = useWording();
  const words = typingWording[locale];
  if (check === null) return <p>{words.checking}</p>;
  if ("unreadable" in check)
    return (
      <div role="alert">
        <p>{words.unreadable}</p>
        <FaultLines faults={check.unreadable} />
      </div>
    );
  const all = checked?.faults ?? [];
  const missing = neededOf(
    all.filter(({ place }) => isRead || (place.column !== "value" && place.column !== "precision")),
    words,
  );
  const faults = all.filter((fault) => !isNeed(fault));
  return (
    <div className={styles.check} role="status" aria-live="polite">
      {isRefused && <p className={styles.refused}>{words.notAdded}</p>}
      {missing.length > 0 && <p>{words.needed(missing)}</p>}
      <TypedFaultLines faults={faults} />
      {check.elsewhere.length > 0 && (
        <>
          <p className={styles.refused}>{words.elsewhere}</p>
          <FaultLines faults={check.elsewhere} />
        </>
      )}
      {checked?.figure && <p>{words.sound(figureSentence(checked.figure, locale))}</p>}
    </div>
  );
}

/** For what is left empty there, the Chinese stands. */
const inBoth: ReadonlySet<string> = new Set(["title_en", "publisher_en"]);

/** An empty field is no mistake of whoever is still typing. */
function isNeed({ kind, severity }: Fault): boolean {
  return kind === "missingCell" && severity === "error";
}

function neededOf(faults: readonly Fault[], { columns, report, names }: TypingWording): readonly string[] {
  const needed = faults.filter((fault) => isNeed(fault) && !inBoth.has(fault.place.column ?? ""));
  const called = needed.map(({ place }) => {
    const labels: Readonly<Record<string, string>> = place.file === names.reports ? report : columns;
    return labels[place.column ?? ""] ?? "";
  });
  return [...new Set(called)];
}
