import { type ReactNode, useEffect, useState } from "react";
import { removePrinted } from "#export/print/printOut.ts";
import { handoverWording } from "#i18n/handoverWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { ModalDialog } from "#ui/ModalDialog.tsx";
import { HandoverAction } from "./HandoverAction.tsx";
import styles from "./HandoverDialog.module.css";
import { HandoverForm } from "./HandoverForm.tsx";
import type { Handover } from "./handOver.ts";
import { firstSettings, type HandoverSettings } from "./handoverSettings.ts";

interface HandoverDialogProps {
  readonly handover: Handover;
  /** How many slides the briefing has. */
  readonly slides: number;
  readonly close: () => void;
  /** Another way to hand over, which has choices of its own. */
  readonly takeAlong?: ReactNode;
}

/** What was chosen last, so that the next briefing is handed over alike. */
let remembered: HandoverSettings | null = null;

/** Chooses as what a briefing is handed over, and makes it. */
export function HandoverDialog({ handover, slides, close, takeAlong }: HandoverDialogProps) {
  const { locale } = useWording();
  const words = handoverWording[locale];
  const [settings, setSettings] = useState(() => remembered ?? firstSettings(locale));
  const set = (changed: Partial<HandoverSettings>) => {
    remembered = { ...settings, ...changed };
    setSettings(remembered);
  };
  // Where a browser never says that it has printed, the pages go with the dialog.
  useEffect(() => removePrinted, []);
  return (
    <ModalDialog
      shape="side"
      label={words.dialog}
      closeLabel={words.close}
      close={close}
      opener={() => document.querySelector<HTMLElement>("[data-hand-over]")}
    >
      <h2 className={styles.heading}>{words.dialog}</h2>
      {slides === 0 ? (
        <p role="status">{words.empty}</p>
      ) : (
        <div className={styles.choices}>
          <p className={styles.hint}>{words.lead}</p>
          <HandoverForm {...{ settings, set }} />
          <HandoverAction {...{ handover, settings }} />
          {takeAlong}
        </div>
      )}
    </ModalDialog>
  );
}
