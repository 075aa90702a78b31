import { type ReactNode, useEffect, useState } from "react";
import { removePrinted } from "#export/print/printOut.ts";
import { handoverWording } from "#i18n/handoverWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { ChoicesDialog } from "#ui/ChoicesDialog.tsx";
import { HandoverAction } from "./HandoverAction.tsx";
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

/** What was chosen last, so that the next briefing is handed over alike; but in the language of the page by then. */
let remembered: HandoverSettings | null = null;

/** Chooses as what a briefing is handed over, and makes it. */
export function HandoverDialog({ handover, slides, close, takeAlong }: HandoverDialogProps) {
  const { locale } = useWording();
  const words = handoverWording[locale];
  const [settings, setSettings] = useState(() => ({ ...(remembered ?? firstSettings(locale)), locale }));
  const set = (changed: Partial<HandoverSettings>) => {
    remembered = { ...settings, ...changed };
    setSettings(remembered);
  };
  // Where a browser never says that it has printed, the pages go with the dialog.
  useEffect(() => removePrinted, []);
  return (
    <ChoicesDialog
      label={words.dialog}
      closeLabel={words.close}
      close={close}
      opener={() => document.querySelector<HTMLElement>("[data-hand-over]")}
      nothing={slides === 0 ? words.empty : null}
    >
      <p>{words.lead}</p>
      <HandoverForm {...{ settings, set }} />
      <HandoverAction {...{ handover, settings }} />
      {takeAlong}
    </ChoicesDialog>
  );
}
