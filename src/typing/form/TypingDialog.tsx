import { useRef, useState } from "react";
import { offerOwnData } from "#handover/ownDataOffers.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { typingWording } from "#i18n/typingWording.ts";
import { ownRowsOf } from "#typing/rows/checkedTyping.ts";
import { ModalDialog } from "#ui/ModalDialog.tsx";
import { CheckPanel } from "./CheckPanel.tsx";
import { FigureFields, hasMore, MoreFields } from "./FigureFields.tsx";
import { ReadingPanel } from "./ReadingPanel.tsx";
import { ReportFields } from "./ReportFields.tsx";
import { TypedList } from "./TypedList.tsx";
import styles from "./TypingForm.module.css";
import { type TypingTask, useTyping } from "./useTyping.ts";

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
  const fields = { ...typing, readValue: reading?.kind === "read" ? reading.only.value : "" };
  const others = list.filter(({ id }) => id !== edited);
  const mended = draft.figure.id ?? "";
  const startOver = () => form.current?.querySelector("input")?.focus();
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
          <FigureFields {...fields}>
            <ReadingPanel {...{ draft, change, indicator, reading, figure: checked?.figure ?? null }} />
          </FigureFields>
          <ReportFields {...{ draft, change }} />
          <details open={hasMore(draft) || undefined}>
            <summary>{words.more}</summary>
            <MoreFields {...{ draft, change }} />
          </details>
          <div className={styles.actions}>
            <button type="submit" data-main>
              {task.take ? words.takeMended : edited === null ? words.add : words.replace}
            </button>
          </div>
        </form>
        <div className={styles.side}>
          <CheckPanel {...{ check, checked, isRefused: isRefused && checked?.figure == null }} />
          {!task.take && (
            <TypedList
              rows={others}
              checked={checkedList}
              offer={() => void offer()}
              edit={(row) => {
                typing.edit(row);
                startOver();
              }}
            />
          )}
        </div>
      </div>
    </ModalDialog>
  );
}
