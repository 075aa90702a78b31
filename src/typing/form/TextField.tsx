import { useId, useRef } from "react";
import styles from "./TypingForm.module.css";

interface TextFieldProps {
  readonly label: string;
  readonly text: string;
  readonly change: (text: string) => void;
  readonly hint?: string | undefined;
  readonly isRequired?: boolean;
  /** What can be chosen; anything else can be typed as well. */
  readonly choices?: readonly string[];
  /** What is the matter with the text. */
  readonly fault?: string | null;
  /** What the text may be meant for, to take by a press. */
  readonly near?: readonly string[];
}

/** A line of text with its name above and how to write it below; what is offered is found by typing a part of it. */
export function TextField({
  label,
  text,
  change,
  hint,
  isRequired = false,
  choices,
  fault = null,
  near = [],
}: TextFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const told = fault ?? hint;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {label}
        {isRequired && " *"}
      </label>
      <input
        ref={input}
        id={id}
        type="text"
        value={text}
        list={choices && `${id}-choices`}
        autoComplete="off"
        spellCheck={false}
        maxLength={1000}
        aria-required={isRequired}
        aria-invalid={fault !== null}
        aria-describedby={told && `${id}-hint`}
        onChange={({ target }) => change(target.value)}
      />
      {choices && (
        <datalist id={`${id}-choices`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
      {told && (
        <small id={`${id}-hint`} data-fault={fault !== null}>
          {told}
        </small>
      )}
      {near.length > 0 && (
        <p className={styles.takes}>
          {near.map((choice) => (
            <button
              key={choice}
              type="button"
              aria-label={`${label}: ${choice}`}
              onClick={() => {
                change(choice);
                input.current?.focus();
              }}
            >
              {choice}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
