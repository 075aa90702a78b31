import { useEffect, useRef, useState } from "react";
import { offerOwnData } from "#handover/ownDataOffers.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { typingWording } from "#i18n/typingWording.ts";
import { ownRowsOf, type RowNames } from "#typing/rows/checkedTyping.ts";
import type { TypedRow } from "#typing/rows/typedRows.ts";
import { ModalDialog } from "#ui/ModalDialog.tsx";
import { CheckPanel } from "./CheckPanel.tsx";
import { FigureFields } from "./FigureFields.tsx";
import { MoreFields } from "./MoreFields.tsx";
import { ReadingPanel } from "./ReadingPanel.tsx";
import { ReportFields } from "./ReportFields.tsx";
import { TypedList } from "./TypedList.tsx";
import styles from "./TypingForm.module.css";
import { type Typing, type TypingTask, useTyping } from "./useTyping.ts";

export interface TypingDialogProps extends TypingTask {
  readonly close: () => void;
}

/** Figures typed one after the other, each checked with the whole package as it is typed. */
export function TypingDialog({ close, ...task }: TypingDialogProps) {
  const { locale } = useWording();
  const words = typingWording[locale];
  const typing = useTyping(task, locale);
  const { draft, change, reading, indicator, check, checked, checkedList, list, edited } = typing;
  const [isRefused, setRefused] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const others = list.filter(({ id }) => id !== edited);
  const mended = draft.figure.id ?? "";
  const startOver = () => form.current?.querySelector("input")?.focus();
  // After the dialog has opened, which puts the focus on its button to close.
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const clear = () => {
    typing.clear?.();
    setRefused(false);
    startOver();
  };
  const edit = (row: TypedRow) => {
    typing.edit(row);
    startOver();
  };
  return (
    <ModalDialog
      shape="wide"
      label={words.dialog}
      closeLabel={words.close}
      close={close}
      opener={() => document.querySelector<HTMLElement>(task.take ? "[data-own=view]" : "[data-open-typing]")}
    >
      <h2 className={styles.heading}>{mended === "" ? words.dialog : words.mendDialog(mended)}</h2>
      <p className={styles.hint}>{words.hint}</p>
      <div className={styles.columns}>
        <form
          ref={form}
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void typing.add().then((isAdded) => {
              setRefused(!isAdded);
              if (isAdded && !task.take) startOver();
            });
          }}
        >
          <FigureFields {...typing}>
            <ReadingPanel {...{ draft, change, indicator, reading, figure: checked?.figure ?? null }} />
          </FigureFields>
          <ReportFields {...{ draft, change }} />
          <MoreFields {...{ draft, change, reading }} />
          <FormActions
            clear={typing.clear && clear}
            main={task.take ? words.takeMended : edited === null ? words.add : words.replace}
            isNew={edited === null && mended === "" && !task.take}
          />
        </form>
        <div className={styles.side}>
          <CheckPanel
            {...{ check, checked, isRefused: isRefused && checked?.figure == null }}
            isRead={reading !== null}
          />
          {!task.take && (
            <TypedList
              rows={others}
              checked={checkedList}
              offer={() => void offerFresh(typing, words.names).then((isOffered) => isOffered && close())}
              edit={edit}
            />
          )}
        </div>
      </div>
    </ModalDialog>
  );
}

/** Offers the rows of the list as own data; false where they cannot be checked. */
async function offerFresh({ freshRows }: Typing, names: RowNames): Promise<boolean> {
  const fresh = await freshRows();
  if (fresh !== null) offerOwnData({ rows: ownRowsOf(fresh, names) });
  return fresh !== null;
}

interface FormActionsProps {
  /** What the button says that takes what was typed. */
  readonly main: string;
  readonly isNew: boolean;
  /** Null where there is nothing to take back. */
  readonly clear: (() => void) | null;
}

function FormActions({ main, isNew, clear }: FormActionsProps) {
  const words = typingWording[useWording().locale];
  return (
    <div className={styles.actions}>
      <button type="submit" data-main>
        {main}
      </button>
      {clear && (
        <button type="button" onClick={clear}>
          {isNew ? words.clearForm : words.leave}
        </button>
      )}
    </div>
  );
}
