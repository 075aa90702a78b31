import { useId, useRef, useState } from "react";
import styles from "./CopyText.module.css";

interface CopyTextProps {
  readonly label: string;
  readonly text: string;
  readonly words: { readonly copy: string; readonly copied: string; readonly copyByHand: string };
}

/** A text with a button that copies it; where the clipboard is not to be had, the text is selected to be copied by hand. */
export function CopyText({ label, text, words }: CopyTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "copyByHand" | null>(null);
  const id = useId();
  const copy = async () => {
    const isCopied = await copied(text);
    if (!isCopied) field.current?.select();
    setOutcome(isCopied ? "copied" : "copyByHand");
  };
  return (
    <div className={styles.copy}>
      <label htmlFor={id}>{label}</label>
      <textarea ref={field} id={id} readOnly value={text} rows={Math.ceil(text.length / 60)} />
      <button type="button" onClick={() => void copy()} aria-describedby={`${id}-label`}>
        {words.copy}
      </button>
      <span id={`${id}-label`} hidden>
        {label}
      </span>
      <span role="status">{outcome && words[outcome]}</span>
    </div>
  );
}

/** Not on plain HTTP, and not where a policy or the reader forbids it. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
