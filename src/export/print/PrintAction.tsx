import { useState } from "react";
import type { ChartToExport } from "#charts/exporting.ts";
import type { Locale } from "#domain/locale.ts";
import { faultWords } from "#export/dialog/faultWords.ts";
import { exportWording } from "#i18n/exportWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { printWording } from "#i18n/printWording.ts";
import styles from "./PrintDialog.module.css";
import { PaperError } from "./paperPages.ts";
import { type PrintOrigin, type PrintSettings, printCharts } from "./printCharts.ts";
import { SpillError } from "./printOut.ts";

interface PrintActionProps {
  /** The charts as they stand on the page now. */
  readonly chosen: () => readonly ChartToExport[];
  readonly count: number;
  readonly settings: PrintSettings;
  readonly origin: () => PrintOrigin;
}

type Outcome =
  | { readonly kind: "running"; readonly words: string }
  | { readonly kind: "handed"; readonly pages: number }
  | { readonly kind: "failed"; readonly reasons: readonly string[] };

/** Prepares the pages and prints them, and tells what came of it. */
export function PrintAction({ chosen, count, settings, origin }: PrintActionProps) {
  const { locale } = useWording();
  const words = printWording[locale];
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const fail = (reasons: readonly string[]) => setOutcome({ kind: "failed", reasons });
  const print = () => {
    const charts = chosen();
    if (charts.length === 0) return fail([words.faults.gone]);
    if (!Reflect.has(window, "print")) return fail([words.faults.noPrinting]);
    setOutcome({ kind: "running", words: words.preparing(0, charts.length) });
    printCharts(charts, { settings, origin: origin() }, ({ made, pages }) =>
      setOutcome({ kind: "running", words: words.preparing(made, pages) }),
    ).then(
      (pages) => setOutcome({ kind: "handed", pages }),
      (error: unknown) => fail(reasonsOf(error, locale)),
    );
  };
  return (
    <div className={styles.action}>
      <button
        type="button"
        disabled={count === 0 || outcome?.kind === "running"}
        onClick={print}
        data-print-now
      >
        {words.print(count)}
      </button>
      <p role="status" data-outcome={outcome?.kind}>
        {outcome?.kind === "running" && outcome.words}
        {outcome?.kind === "handed" && words.handed(outcome.pages)}
      </p>
      {outcome?.kind === "failed" && <p role="alert">{[words.failed, ...outcome.reasons].join(" ")}</p>}
    </div>
  );
}

function reasonsOf(error: unknown, locale: Locale): string[] {
  const { faults } = printWording[locale];
  if (error instanceof PaperError) return [faults.paper(error.title)];
  if (error instanceof SpillError) return [faults.spill(error.page)];
  return faultWords(error instanceof Error ? error : new Error(String(error)), exportWording[locale]);
}
