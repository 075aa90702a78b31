import { type ChangeEvent, useRef } from "react";
import { useWording } from "#i18n/LocaleContext.tsx";
import { openWording } from "#i18n/openWording.ts";

/** React's types do not know it; every browser does. */
const ofFolder = { webkitdirectory: "" };

/** Chooses data on the reader's disk: tables, the files of a package, a ZIP of them, or their folder. */
export function OpenData({ openFiles }: { readonly openFiles: (files: readonly File[]) => void }) {
  const words = openWording[useWording().locale];
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    openFiles([...(currentTarget.files ?? [])]);
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
        accept=".json,.csv,.txt,.tsv,.xlsx,.zip"
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
    </>
  );
}
