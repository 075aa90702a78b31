import { useMemo, useState } from "react";
import { cardStyle } from "#charts/chartStyle.ts";
import type { ChartToExport } from "#charts/exporting.ts";
import { exportWording } from "#i18n/exportWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { printWording } from "#i18n/printWording.ts";
import { ModalDialog } from "#ui/ModalDialog.tsx";
import { ExportActions } from "./ExportActions.tsx";
import styles from "./ExportDialog.module.css";
import type { ExportOrigin } from "./exportOrigin.ts";
import { type ExportSettings, firstSettings, formats } from "./exportSettings.ts";
import { Preview } from "./Preview.tsx";
import { SettingsForm } from "./SettingsForm.tsx";
import { usePictures } from "./usePictures.ts";

export interface ExportDialogProps {
  readonly request: ChartToExport;
  readonly appearance: "light" | "dark";
  readonly origin: ExportOrigin;
  readonly close: () => void;
  /** Opens the choices of printing this chart in place of these. */
  readonly print: () => void;
}

/** What was chosen last, so that ten charts can be exported alike; titles and notes are of one export. */
let remembered: ExportSettings | null = null;

/** The choices of an export beside the very picture that they give. */
export function ExportDialog({ request, appearance, origin, close, print }: ExportDialogProps) {
  const language = useWording();
  const words = exportWording[language.locale];
  const [settings, setSettings] = useState<ExportSettings>(() => ({
    ...(remembered ?? firstSettings({ appearance, locale: language.locale })),
    title: "",
    note: "",
  }));
  const set = (changed: Partial<ExportSettings>) => {
    const next = { ...settings, ...changed };
    remembered = next;
    setSettings(next);
  };
  const content = useMemo(
    () => request.contentIn(cardStyle(appearance, language)),
    [request, appearance, language],
  );
  const isTable = settings.format === "csv" || settings.format === "xlsx";
  const hasFigures = content.figures.length > 0;
  const [shown, show] = useState(0);
  const making = usePictures(request.contentIn, settings, origin.printed);
  return (
    <ModalDialog
      shape="wide"
      label={words.dialog(content.title)}
      closeLabel={words.close}
      close={close}
      opener={() => document.querySelector<HTMLElement>(`[data-chart="${request.chart}"] [data-export]`)}
    >
      <h2 className={styles.heading}>{words.dialog(content.title)}</h2>
      <div className={styles.columns}>
        <div className={styles.side}>
          <SettingsForm
            {...{ settings, set }}
            formats={hasFigures ? formats : ["png", "svg"]}
            ownTitle={content.title}
          />
          <ExportActions {...{ request, settings, making, shown, origin }} />
          <button type="button" className={styles.print} onClick={print}>
            {printWording[language.locale].openOne}
          </button>
        </div>
        <div className={styles.preview} aria-live="polite" aria-busy={!isTable && !making.isCurrent}>
          {isTable ? (
            <p>{words.noPreview(content.figures.length)}</p>
          ) : (
            <Preview {...{ making, shown, show }} title={settings.title || content.title} />
          )}
        </div>
      </div>
    </ModalDialog>
  );
}
