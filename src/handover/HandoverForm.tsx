import { useMemo } from "react";
import { locales } from "#domain/locale.ts";
import { type HandoverForm as Form, handoverWording } from "#i18n/handoverWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { Choice } from "#ui/Choice.tsx";
import { stageThemes } from "#url/presentChoices.ts";
import { factorOf } from "./handOver.ts";
import { factors, forms, type HandoverSettings, pictureStages, sizes } from "./handoverSettings.ts";

interface HandoverFormProps {
  readonly settings: HandoverSettings;
  readonly set: (changed: Partial<HandoverSettings>) => void;
}

/** The choices; only those that mean something to what is made. */
export function HandoverForm({ settings, set }: HandoverFormProps) {
  const words = handoverWording[useWording().locale];
  const { form } = settings;
  return (
    <>
      <Choice
        label={words.form}
        options={forms.map((value) => ({ value, text: words.forms[value] }))}
        chosen={form}
        choose={(chosen) => set({ form: chosen })}
      />
      <p>{words.hints[form]}</p>
      {form === "paper" ? (
        <Choice
          label={words.notes}
          options={(["without", "with"] as const).map((value) => ({ value, text: words.withNotes[value] }))}
          chosen={settings.notes}
          choose={(notes) => set({ notes })}
        />
      ) : (
        <Choice
          label={words.size}
          options={sizes.map((value) => ({ value, text: words.sizes[value] }))}
          chosen={settings.size}
          choose={(size) => set({ size })}
        />
      )}
      {isPainted(form) && <PictureChoices {...{ settings, set }} />}
      <Choice
        label={words.language}
        options={locales.map((value) => ({ value, text: value === "zh" ? "中文" : "English" }))}
        chosen={settings.locale}
        choose={(locale) => set({ locale })}
      />
    </>
  );
}

function isPainted(form: Form): boolean {
  return form === "slides" || form === "pictures";
}

function PictureChoices({ settings, set }: HandoverFormProps) {
  const words = handoverWording[useWording().locale];
  const possible = useMemo(() => factorOf(settings), [settings]);
  const { width, height } = pictureStages[settings.size];
  return (
    <>
      <Choice
        label={words.factor}
        options={factors.map((value) => ({ value, text: `${value}×` }))}
        chosen={settings.factor === 1 ? "1" : "2"}
        choose={(factor) => set({ factor: factor === "1" ? 1 : 2 })}
      />
      <p>
        {words.pixels(width * possible, height * possible)}
        {possible < settings.factor && ` · ${words.capped(possible)}`}
      </p>
      <Choice
        label={words.theme}
        options={stageThemes.map((value) => ({ value, text: words.themes[value] }))}
        chosen={settings.theme}
        choose={(theme) => set({ theme })}
      />
    </>
  );
}
