import { type ChangeEvent, useRef, useState } from "react";
import { plainText, shortText } from "#export/plainText.ts";
import type { Trace } from "#export/trace/trace.ts";
import { type DropFault, dropWording } from "#i18n/dropWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { type Address, writeAddress } from "#url/address.ts";
import { bringIntoSight } from "./bringIntoSight.ts";
import { DropNotice } from "./DropNotice.tsx";
import { droppedContent } from "./droppedContent.ts";
import styles from "./FileDrop.module.css";
import { isOfShownPackage, tracedAddress } from "./tracedView.ts";
import { useFilesOver } from "./useFilesOver.ts";

interface FileDropProps {
  readonly address: Address;
  readonly go: (address: Address) => void;
  /** Of the data on show. */
  readonly version: string;
}

/** What came of a file. It is told as long as the page stays where the file was opened. */
type Outcome = { readonly at: string } & (
  | { readonly trace: Trace; readonly isOfShownPackage: boolean }
  | { readonly fault: DropFault; readonly file: string }
);

/** Opens files that are dropped on the page or chosen at its foot: pictures lead to the view they were made from. */
export function FileDrop({ address, go, version }: FileDropProps) {
  const words = dropWording[useWording().locale];
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const fail = (fault: DropFault, file: string) => setOutcome({ at: writeAddress(address), fault, file });
  const follow = (trace: Trace, file: string) => {
    const to = tracedAddress(trace);
    if (!to) return fail("unreadableTrace", file);
    setOutcome({ at: writeAddress(to), trace, isOfShownPackage: isOfShownPackage(trace, window.location) });
    if (writeAddress(to) !== writeAddress(address)) go(to);
    bringIntoSight(trace.chart);
    // Else the next Tab would lead back to the foot, away from what was opened.
    if (document.activeElement === button.current)
      document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
  };
  const open = async (files: readonly File[]) => {
    const [file, ...others] = files;
    if (!file || others.length > 0) return fail("several", "");
    const content = await droppedContent(file);
    if (typeof content === "string") fail(content, file.name);
    else follow(content.trace, file.name);
  };
  const isOver = useFilesOver((files) => void open(files));
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    void open([...(currentTarget.files ?? [])]);
    // So that the same file can be chosen again.
    currentTarget.value = "";
  };
  return (
    <footer className={styles.foot}>
      <p>{words.hint}</p>
      <button ref={button} type="button" onClick={() => field.current?.click()}>
        {words.choose}
      </button>
      <input ref={field} type="file" accept=".png,.svg" hidden tabIndex={-1} onChange={choose} />
      {isOver && (
        <div className={styles.over}>
          <p>
            <strong>{words.release}</strong>
            {words.local}
          </p>
        </div>
      )}
      {outcome?.at === writeAddress(address) && (
        <DropNotice
          isFault={"fault" in outcome}
          lines={outcomeLines(outcome, version, words)}
          close={{ label: words.close, run: () => setOutcome(null) }}
        />
      )}
    </footer>
  );
}

function outcomeLines(
  outcome: Outcome,
  version: string,
  words: (typeof dropWording)["zh"],
): readonly string[] {
  if ("fault" in outcome) return [words.faults[outcome.fault](named(outcome.file))];
  const { trace } = outcome;
  return [
    words.opened(named(trace.title)),
    ...(outcome.isOfShownPackage ? [] : [words.otherPackage]),
    ...(trace.version === version ? [] : [words.otherVersion(named(trace.version), version)]),
  ];
}

/** A name from outside, so that it can stand in a sentence. */
function named(text: string): string {
  return shortText(plainText(text), 60);
}
