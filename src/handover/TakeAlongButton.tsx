import { useState } from "react";
import type { Briefing } from "#briefing/briefing.ts";
import { saveFile } from "#export/savedFile.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { takeAlongWording } from "#i18n/takeAlongWording.ts";
import { usePackageOnShow } from "./packageOnShow.ts";
import styles from "./TakeAlongButton.module.css";
import { portableFile, type TakeAlongFault } from "./takeAlong.ts";
import { takeAlongName } from "./takeAlongName.ts";

interface TakeAlongProps {
  /** The briefing that is open; null for the one that every board has. */
  readonly briefing: Briefing | null;
  /** Of the data on show. */
  readonly version: string;
}

type Outcome =
  | { readonly kind: "making" }
  | { readonly kind: "saved"; readonly name: string; readonly bytes: number }
  | { readonly kind: "failed"; readonly fault: TakeAlongFault };

/** Saves board, data and briefing as one file that opens without a network. */
export function TakeAlongButton({ briefing, version }: TakeAlongProps) {
  const words = takeAlongWording[useWording().locale];
  const { source } = usePackageOnShow();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const take = async () => {
    setOutcome({ kind: "making" });
    const made = await portableFile(source, briefing);
    if (typeof made === "string") return setOutcome({ kind: "failed", fault: made });
    const blob = new Blob([made.page], { type: "text/html;charset=utf-8" });
    const name = takeAlongName({ briefing: briefing?.name ?? "", board: words.board, version });
    saveFile({ name, blob });
    setOutcome({ kind: "saved", name, bytes: blob.size });
  };
  return (
    <section className={styles.takeAlong}>
      <h3>{words.heading}</h3>
      <p>{words.hint}</p>
      <button
        type="button"
        aria-disabled={outcome?.kind === "making"}
        onClick={() => outcome?.kind !== "making" && void take()}
      >
        {words.takeAlong}
      </button>
      {outcome && (
        <p role={outcome.kind === "failed" ? "alert" : "status"}>
          {outcome.kind === "making" && words.making}
          {outcome.kind === "saved" && words.saved(outcome.name, megabytes(outcome.bytes))}
          {outcome.kind === "failed" && words.faults[outcome.fault]}
        </p>
      )}
    </section>
  );
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
