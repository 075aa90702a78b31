import { useEffect, useRef, useState } from "react";
import type { Locale } from "#domain/locale.ts";
import { faultWords } from "#export/dialog/faultWords.ts";
import { SpillError } from "#export/print/printOut.ts";
import { exportWording } from "#i18n/exportWording.ts";
import { handoverWording } from "#i18n/handoverWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import styles from "./HandoverAction.module.css";
import { type HandedOver, type Handover, handOver } from "./handOver.ts";
import type { HandoverSettings } from "./handoverSettings.ts";
import { SlideError } from "./soundSlides.ts";

interface HandoverActionProps {
  readonly handover: Handover;
  readonly settings: HandoverSettings;
}

type Outcome =
  | { readonly kind: "running"; readonly words: string }
  | { readonly kind: "cancelled" }
  | { readonly kind: "done"; readonly handed: HandedOver }
  | { readonly kind: "failed"; readonly reasons: readonly string[] };

/** Makes it, tells how far that is and what came of it, and stops when asked to. */
export function HandoverAction({ handover, settings }: HandoverActionProps) {
  const { locale } = useWording();
  const words = handoverWording[locale];
  const [last, setLast] = useState<{ outcome: Outcome; settings: HandoverSettings } | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  // What came of earlier choices says nothing of these.
  const outcome =
    last && (last.settings === settings || last.outcome.kind === "running") ? last.outcome : null;
  const isRunning = outcome?.kind === "running";
  const make = () => {
    // Not by switching the button off, which would take the focus from who works by keyboard.
    if (isRunning) return;
    const tell = (told: Outcome) => setLast({ outcome: told, settings });
    const fail = (reasons: readonly string[]) => tell({ kind: "failed", reasons });
    if (settings.form === "paper" && !Reflect.has(window, "print")) return fail([words.faults.noPrinting]);
    const ending = new AbortController();
    running.current = ending;
    const { signal } = ending;
    handOver(handover, settings, {
      signal,
      report: (step, done, all) => tell({ kind: "running", words: words.steps[step](done, all) }),
    }).then(
      (handed) => tell({ kind: "done", handed }),
      (error: unknown) => (signal.aborted ? tell({ kind: "cancelled" }) : fail(reasonsOf(error, locale))),
    );
  };
  return (
    <div className={styles.action}>
      <button type="button" onClick={make} aria-disabled={isRunning} data-make>
        {words.make[settings.form]}
      </button>
      {isRunning && (
        <button type="button" className={styles.cancel} onClick={() => running.current?.abort()}>
          {words.cancel}
        </button>
      )}
      <p role="status" data-outcome={outcome?.kind}>
        {outcome && outcomeWords(outcome, locale)}
      </p>
      {outcome?.kind === "failed" && (
        <div role="alert">
          {[words.failed, ...outcome.reasons].map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
        </div>
      )}
    </div>
  );
}

function outcomeWords(outcome: Outcome, locale: Locale): string {
  const words = handoverWording[locale];
  switch (outcome.kind) {
    case "running":
      return outcome.words;
    case "cancelled":
      return words.cancelled;
    case "done":
      return "file" in outcome.handed ? words.saved(outcome.handed.file) : words.handed(outcome.handed.pages);
    case "failed":
      return "";
  }
}

function reasonsOf(error: unknown, locale: Locale): string[] {
  const words = handoverWording[locale];
  if (error instanceof SpillError) return [words.faults.spill(error.page)];
  const reason = error instanceof SlideError ? error.reason : error;
  const faults = faultWords(
    reason instanceof Error ? reason : new Error(String(reason)),
    exportWording[locale],
  );
  return error instanceof SlideError ? [words.onSlide(error.slide, error.headline), ...faults] : faults;
}
