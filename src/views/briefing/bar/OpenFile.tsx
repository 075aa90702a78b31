import { type ChangeEvent, useRef } from "react";
import { briefingWording } from "#i18n/briefingWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";

/** Chooses a saved briefing from the reader's disk. */
export function OpenFile({ open }: { readonly open: (file: File) => Promise<void> }) {
  const words = briefingWording[useWording().locale];
  const field = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file) void open(file);
    // So that the same file can be chosen again.
    currentTarget.value = "";
  };
  return (
    <>
      <button type="button" onClick={() => field.current?.click()}>
        {words.open}
      </button>
      <input ref={field} type="file" accept=".json" hidden tabIndex={-1} onChange={choose} />
    </>
  );
}
