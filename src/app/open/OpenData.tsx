import { type ChangeEvent, useRef } from "react";
import { DropNotice } from "#app/drop/DropNotice.tsx";
import { FaultLines } from "#app/lazyFaultLines.tsx";
import { useWording } from "#i18n/LocaleContext.tsx";
import { openWording } from "#i18n/openWording.ts";
import type { OpenFailure, useOpenPackage } from "./useOpenPackage.tsx";

/** React's types do not know it; every browser does. */
const ofFolder = { webkitdirectory: "" };

/** Chooses a data package on the reader's disk: its files, a ZIP of them, or their folder. */
export function OpenData({ openFiles, failure, forget }: ReturnType<typeof useOpenPackage>) {
  const words = openWording[useWording().locale];
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    void openFiles([...(currentTarget.files ?? [])]);
    // So that the same files can be chosen again.
    currentTarget.value = "";
  };
  return (
    <>
      <p>{words.hint}</p>
      <button type="button" onClick={() => files.current?.click()}>
        {words.chooseFiles}
      </button>
      <button type="button" onClick={() => folder.current?.click()}>
        {words.chooseFolder}
      </button>
      <input
        ref={files}
        type="file"
        multiple
        accept=".json,.csv,.zip"
        hidden
        tabIndex={-1}
        onChange={choose}
        data-open="files"
      />
      <input
        ref={folder}
        type="file"
        {...ofFolder}
        hidden
        tabIndex={-1}
        onChange={choose}
        data-open="folder"
      />
      {failure && <FailureNotice failure={failure} close={forget} />}
    </>
  );
}

function FailureNotice({ failure, close }: { readonly failure: OpenFailure; readonly close: () => void }) {
  const words = openWording[useWording().locale];
  const line = "fault" in failure ? words.faults[failure.fault] : words.descriptorBroken;
  return (
    <DropNotice isFault lines={[line]} close={{ label: words.close, run: close }}>
      {"faults" in failure && <FaultLines faults={failure.faults} />}
    </DropNotice>
  );
}
