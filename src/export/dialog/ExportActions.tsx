import { useState } from "react";
import type { ChartToExport } from "#charts/exporting.ts";
import { type ExportedFile, saveFiles } from "#export/savedFile.ts";
import { exportWording } from "#i18n/exportWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { copiedPicture } from "./copiedPicture.ts";
import styles from "./ExportDialog.module.css";
import type { ExportOrigin } from "./exportOrigin.ts";
import { chosenSize, type ExportSettings } from "./exportSettings.ts";
import { faultWords } from "./faultWords.ts";
import { pngFiles, possibleFactor, svgFiles } from "./pictureFiles.ts";
import { tableFile } from "./tableFile.ts";
import type { Making } from "./usePictures.ts";

interface ExportActionsProps {
  readonly request: ChartToExport;
  readonly settings: ExportSettings;
  readonly making: Making;
  readonly origin: ExportOrigin;
}

type Outcome =
  | { readonly kind: "running" | "copied" | "copyByHand" }
  | { readonly kind: "saved"; readonly names: readonly string[] }
  | { readonly kind: "failed"; readonly error: Error };

/** Saving and copying, and what came of it. */
export function ExportActions({ request, settings, making, origin: from }: ExportActionsProps) {
  const words = exportWording[useWording().locale];
  const [last, setLast] = useState<{ outcome: Outcome; settings: ExportSettings } | null>(null);
  // What came of earlier choices says nothing of these.
  const outcome = last?.settings === settings ? last.outcome : null;
  const isTable = settings.format === "csv" || settings.format === "xlsx";
  const made = making.status === "made" && making.isCurrent ? making.pictures : [];
  const isReady = isTable || made.length > 0;
  const attempt = (work: () => Promise<Outcome>) => {
    // Not by switching the button off, which would take the focus from who works by keyboard.
    if (outcome?.kind === "running") return;
    const tell = (told: Outcome) => setLast({ outcome: told, settings });
    tell({ kind: "running" });
    work().then(tell, (error: unknown) =>
      tell({ kind: "failed", error: error instanceof Error ? error : new Error(String(error)) }),
    );
  };
  const files = async (): Promise<readonly ExportedFile[]> => {
    if (isTable)
      return [await tableFile(request.contentIn, settings, { address: from.printed, licence: from.licence })];
    const origin = { chart: request.chart, address: from.traced };
    const size = chosenSize(settings);
    if (settings.format === "svg" || !size) return svgFiles(made, origin);
    return pngFiles(made, size, { ...origin, factor: factorOf(settings, made) });
  };
  const save = async (): Promise<Outcome> => {
    const done = await files();
    await saveFiles(done);
    return { kind: "saved", names: done.map(({ name }) => name) };
  };
  const copy = async (): Promise<Outcome> => {
    const picture = files().then(([first]) => first?.blob ?? new Blob());
    return { kind: (await copiedPicture(picture)) ? "copied" : "copyByHand" };
  };
  return (
    <div className={styles.actions}>
      <FileSize {...{ settings, made }} />
      <button type="button" disabled={!isReady} onClick={() => attempt(save)} data-save>
        {words.save(isTable ? 1 : made.length)}
      </button>
      {settings.format === "png" && (
        <button type="button" disabled={!isReady} onClick={() => attempt(copy)}>
          {words.copy}
        </button>
      )}
      <p role="status" data-outcome={outcome?.kind}>
        {outcome && outcomeWords(outcome, words)}
      </p>
    </div>
  );
}

type Made = Extract<Making, { readonly status: "made" }>["pictures"];

function factorOf({ factor }: ExportSettings, made: Made) {
  const [first] = made;
  return first ? possibleFactor(first.layout, factor) : factor;
}

/** How large the file will be, and whether that is less than was asked for. */
function FileSize({ settings, made }: { readonly settings: ExportSettings; readonly made: Made }) {
  const words = exportWording[useWording().locale];
  const [first] = made;
  if (settings.format !== "png" || !first) return null;
  const factor = factorOf(settings, made);
  const { width, height } = first.layout;
  return (
    <p className={styles.hint}>
      {words.pixels(width * factor, height * factor)}
      {factor < settings.factor && ` · ${words.capped(factor)}`}
    </p>
  );
}

function outcomeWords(outcome: Outcome, words: (typeof exportWording)["zh"]): string {
  switch (outcome.kind) {
    case "running":
      return words.saving;
    case "saved":
      return words.saved(outcome.names);
    case "failed":
      return [words.failed, ...faultWords(outcome.error, words)].join(" ");
    case "copied":
      return words.copied;
    case "copyByHand":
      return words.copyByHand;
  }
}
