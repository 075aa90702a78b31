import { useEffect, useRef, useState } from "react";
import type { Dataset } from "#domain/dataset.ts";
import { offerOwnData } from "#handover/ownDataOffers.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { typingWording } from "#i18n/typingWording.ts";
import { ownRowsOf } from "#typing/rows/checkedTyping.ts";
import type { Draft } from "#typing/rows/draft.ts";
import { ModalDialog } from "#ui/ModalDialog.tsx";
import { CheckPanel } from "./CheckPanel.tsx";
import { FigureFields } from "./FigureFields.tsx";
import { MoreFields } from "./MoreFields.tsx";
import { ReadingPanel } from "./ReadingPanel.tsx";
import { ReportFields } from "./ReportFields.tsx";
import { TypedList } from "./TypedList.tsx";
import styles from "./TypingForm.module.css";
import { useTyping } from "./useTyping.ts";

export interface TypingDialogProps {
  readonly dataset: Dataset;
  /** What the form begins with; a row that is mended has its id. */
  readonly initial: Draft;
  readonly close: () => void;
}

/** Figures typed one after the other, each checked with the whole package as it is typed. */
export function TypingDialog({ dataset, initial, close }: TypingDialogProps) {
  const { locale } = useWording();
  const words = typingWording[locale];
  const typing = useTyping(dataset, initial, locale);
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
  const offer = async () => {
    const fresh = await typing.freshRows();
    if (fresh === null) return;
    offerOwnData({ rows: ownRowsOf(fresh, words.names) });
    close();
  };
  return (
    <ModalDialog
      shape="wide"
      label={words.dialog}
      closeLabel={words.close}
      close={close}
      opener={() => document.querySelector<HTMLElement>("[data-open-typing]")}
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
              if (isAdded) startOver();
            });
          }}
        >
          <FigureFields {...typing}>
            <ReadingPanel {...{ draft, change, indicator, reading, figure: checked?.figure ?? null }} />
          </FigureFields>
          <ReportFields {...{ draft, change }} />
          <MoreFields {...{ draft, change, reading }} />
          <FormActions clear={typing.clear && clear} {...{ edited, mended }} />
        </form>
        <div className={styles.side}>
          <CheckPanel
            {...{ check, checked, isRefused: isRefused && checked?.figure == null }}
            isRead={reading !== null}
          />
          <TypedList
            rows={others}
            checked={checkedList}
            offer={() => void offer()}
            edit={(row) => {
              typing.edit(row);
              startOver();
            }}
          />
        </div>
      </div>
    </ModalDialog>
  );
}

interface FormActionsProps {
  /** The row of the list that is changed. */
  readonly edited: string | null;
  /** The id of the figure that is changed; empty where none is. */
  readonly mended: string;
  /** Null where there is nothing to take back. */
  readonly clear: (() => void) | null;
}

function FormActions({ edited, mended, clear }: FormActionsProps) {
  const words = typingWording[useWording().locale];
  return (
    <div className={styles.actions}>
      <button type="submit" data-main>
        {edited === null ? words.add : words.replace}
      </button>
      {clear && (
        <button type="button" onClick={clear}>
          {edited === null && mended === "" ? words.clearForm : words.leave}
        </button>
      )}
    </div>
  );
}
