import { type ChangeEvent, useRef } from "react";
import { useWording } from "#i18n/LocaleContext.tsx";
import { openWording } from "#i18n/openWording.ts";

/** React's types do not know it; every browser does. */
const ofFolder = { webkitdirectory: "" };

interface OpenDataProps {
  readonly take: (files: readonly File[]) => void;
  /** Tells its fields from those at the foot of the page. */
  readonly mark?: string;
}

/** Chooses data on the reader's disk: tables, the files of a package, a ZIP of them, or their folder. */
export function OpenData({ take, mark = "" }: OpenDataProps) {
  const words = openWording[useWording().locale];
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    take([...(currentTarget.files ?? [])]);
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
        data-open={`${mark}files`}
      />
      <input
        ref={folder}
        type="file"
        {...ofFolder}
        hidden
        tabIndex={-1}
        onChange={choose}
        data-open={`${mark}folder`}
      />
    </>
  );
}
