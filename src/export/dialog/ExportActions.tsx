import { useState } from "react";
import type { ChartToExport } from "#charts/exporting.ts";
import type { Picture } from "#export/picture/pictures.ts";
import { type ExportWording, exportWording } from "#i18n/exportWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import styles from "./ExportDialog.module.css";
import type { ExportOrigin } from "./exportOrigin.ts";
import type { ExportSettings } from "./exportSettings.ts";
import { copy, factorOf, save } from "./exportWork.ts";
import { faultWords } from "./faultWords.ts";
import type { Making } from "./usePictures.ts";

interface ExportActionsProps {
  readonly request: ChartToExport;
  readonly settings: ExportSettings;
  readonly making: Making;
  /** Which of several pictures is in sight. */
  readonly shown: number;
  readonly origin: ExportOrigin;
}

type Outcome =
  | { readonly kind: "running" | "copied" | "copyByHand" }
  | { readonly kind: "saved"; readonly name: string }
  | { readonly kind: "failed"; readonly error: Error };

/** Saving and copying, and what came of it. */
export function ExportActions({ request, settings, making, shown, origin }: ExportActionsProps) {
  const words = exportWording[useWording().locale];
  const [last, setLast] = useState<{ outcome: Outcome; settings: ExportSettings } | null>(null);
  // What came of earlier choices says nothing of these.
  const outcome = last?.settings === settings ? last.outcome : null;
  const isTable = settings.format === "csv" || settings.format === "xlsx";
  const pictures = making.status === "made" && making.isCurrent ? making.pictures : [];
  const isReady = isTable || pictures.length > 0;
  const work = { request, settings, origin, pictures };
  const attempt = (doing: () => Promise<Outcome>) => {
    // Not by switching the button off, which would take the focus from who works by keyboard.
    if (outcome?.kind === "running") return;
    const tell = (told: Outcome) => setLast({ outcome: told, settings });
    tell({ kind: "running" });
    doing().then(tell, (error: unknown) =>
      tell({ kind: "failed", error: error instanceof Error ? error : new Error(String(error)) }),
    );
  };
  const saving = async (): Promise<Outcome> => ({ kind: "saved", name: await save(work) });
  const copying = async (): Promise<Outcome> => ({
    kind: (await copy(work, Math.min(shown, pictures.length - 1))) ? "copied" : "copyByHand",
  });
  return (
    <div className={styles.actions}>
      <FileSize {...{ settings, pictures }} />
      <button type="button" disabled={!isReady} onClick={() => attempt(saving)} data-save>
        {words.save(isTable ? 1 : pictures.length)}
      </button>
      {settings.format === "png" && (
        <button type="button" disabled={!isReady} onClick={() => attempt(copying)}>
          {words.copy}
        </button>
      )}
      <p role="status" data-outcome={outcome?.kind}>
        {outcome && outcomeWords(outcome, words)}
      </p>
    </div>
  );
}

interface FileSizeProps {
  readonly settings: ExportSettings;
  readonly pictures: readonly Picture[];
}

/** How large the file will be, and whether that is less than was asked for. */
function FileSize({ settings, pictures }: FileSizeProps) {
  const words = exportWording[useWording().locale];
  const [first] = pictures;
  if (settings.format !== "png" || !first) return null;
  const factor = factorOf({ settings, pictures });
  const { width, height } = first.layout;
  return (
    <p className={styles.hint}>
      {words.pixels(width * factor, height * factor)}
      {factor < settings.factor && ` · ${words.capped(factor)}`}
    </p>
  );
}

function outcomeWords(outcome: Outcome, words: ExportWording): string {
  switch (outcome.kind) {
    case "running":
      return words.saving;
    case "saved":
      return words.saved(outcome.name);
    case "failed":
      return [words.failed, ...faultWords(outcome.error, words)].join(" ");
    case "copied":
      return words.copied;
    case "copyByHand":
      return words.copyByHand;
  }
}
