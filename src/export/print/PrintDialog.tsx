import { useEffect, useState } from "react";
import { cardStyle } from "#charts/chartStyle.ts";
import type { Exports } from "#charts/exporting.ts";
import { locales } from "#domain/locale.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { printWording } from "#i18n/printWording.ts";
import { Choice } from "#ui/Choice.tsx";
import { ChoicesDialog } from "#ui/ChoicesDialog.tsx";
import { ChartChoice } from "./ChartChoice.tsx";
import { chartsInOrder } from "./chartsInOrder.ts";
import { PrintAction } from "./PrintAction.tsx";
import { orientations } from "./paper.ts";
import type { PrintOrigin, PrintSettings } from "./printCharts.ts";
import { removePrinted } from "./printOut.ts";

export interface PrintDialogProps {
  readonly onShow: Exports["onShow"];
  /** The one chart that was asked for; null for all on show. */
  readonly only: string | null;
  readonly origin: () => PrintOrigin;
  readonly close: () => void;
}

/** What was chosen last, so that the next page is printed alike. */
let remembered: PrintSettings | null = null;

/** The few choices of printing. What comes of them is shown by the browser's own window. */
export function PrintDialog({ onShow, only, origin, close }: PrintDialogProps) {
  const language = useWording();
  const words = printWording[language.locale];
  const [settings, setSettings] = useState<PrintSettings>(
    () => remembered ?? { orientation: "portrait", perPage: 1, locale: language.locale },
  );
  const [offered] = useState(() =>
    chartsInOrder(onShow).map(({ chart, contentIn }) => ({
      chart,
      title: contentIn(cardStyle("light", language)).title,
    })),
  );
  const [chosen, choose] = useState<ReadonlySet<string>>(
    () => new Set(only === null ? offered.map(({ chart }) => chart) : [only]),
  );
  const set = (changed: Partial<PrintSettings>) => {
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
      opener={opener(only)}
      nothing={offered.length === 0 ? words.nothing : null}
    >
      <p>{words.hint}</p>
      <SettingsChoices {...{ settings, set }} />
      <ChartChoice {...{ offered, chosen, choose }} />
      <PrintAction
        chosen={() => chartsInOrder(onShow).filter(({ chart }) => chosen.has(chart))}
        count={chosen.size}
        {...{ settings, origin }}
      />
    </ChoicesDialog>
  );
}

interface SettingsProps {
  readonly settings: PrintSettings;
  readonly set: (changed: Partial<PrintSettings>) => void;
}

function SettingsChoices({ settings, set }: SettingsProps) {
  const words = printWording[useWording().locale];
  return (
    <>
      <Choice
        label={words.orientation}
        options={orientations.map((value) => ({ value, text: words.orientations[value] }))}
        chosen={settings.orientation}
        choose={(orientation) => set({ orientation })}
      />
      <Choice
        label={words.perPage}
        options={(["1", "2"] as const).map((value) => ({ value, text: words.perPages[value] }))}
        chosen={settings.perPage === 1 ? "1" : "2"}
        choose={(perPage) => set({ perPage: perPage === "1" ? 1 : 2 })}
      />
      <p>{words.perPageHint}</p>
      <Choice
        label={words.language}
        options={locales.map((value) => ({ value, text: value === "zh" ? "中文" : "English" }))}
        chosen={settings.locale}
        choose={(locale) => set({ locale })}
      />
    </>
  );
}

/** What the focus goes back to: the button of the chart, or that of the page. */
function opener(only: string | null) {
  return () =>
    document.querySelector<HTMLElement>(
      only === null ? "[data-open-print]" : `[data-chart="${only}"] [data-export]`,
    );
}
