import type { ReactNode } from "react";
import { locales } from "#domain/locale.ts";
import { fontOrders } from "#export/picture/pictureFonts.ts";
import { factors, LEAST_SIDE, MOST_SIDE, presets } from "#export/picture/pictureSize.ts";
import { exportWording } from "#i18n/exportWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { Choice } from "#ui/Choice.tsx";
import { Select } from "#ui/Select.tsx";
import styles from "./ExportDialog.module.css";
import { chosenSize, type ExportFormat, type ExportSettings } from "./exportSettings.ts";
import { Field } from "./Field.tsx";

interface SettingsFormProps {
  readonly settings: ExportSettings;
  readonly set: (changed: Partial<ExportSettings>) => void;
  /** A chart without figures of its own has no table to hand out. */
  readonly formats: readonly ExportFormat[];
  readonly ownTitle: string;
}

/** What an export can be like: few choices, each with a sensible one made. */
export function SettingsForm({ settings, set, formats, ownTitle }: SettingsFormProps) {
  const { locale } = useWording();
  const words = exportWording[locale];
  const { format } = settings;
  const isPicture = format === "png" || format === "svg";
  return (
    <div className={styles.settings}>
      <Choice
        label={words.format}
        options={formats.map((value) => ({ value, text: words.formats[value] }))}
        chosen={format}
        choose={(chosen) => set({ format: chosen })}
      />
      {isPicture && <PictureSettings {...{ settings, set }} />}
      <Choice
        label={words.language}
        options={locales.map((value) => ({ value, text: value === "zh" ? "中文" : "English" }))}
        chosen={settings.locale}
        choose={(chosen) => set({ locale: chosen })}
      />
      {isPicture && (
        <>
          <Field
            label={words.title}
            value={settings.title}
            placeholder={ownTitle}
            change={(title) => set({ title })}
          />
          <Field
            label={words.note}
            value={settings.note}
            placeholder={words.noteHint}
            change={(note) => set({ note })}
          />
        </>
      )}
    </div>
  );
}

type PartProps = Pick<SettingsFormProps, "settings" | "set">;

function PictureSettings({ settings, set }: PartProps): ReactNode {
  const { locale } = useWording();
  const words = exportWording[locale];
  return (
    <>
      <Select
        label={words.size}
        options={[...presets, "own" as const].map((value) => ({ value, text: words.sizes[value] }))}
        chosen={settings.preset}
        choose={(value) => set({ preset: presets.find((preset) => preset === value) ?? "own" })}
      />
      {settings.preset === "own" && <OwnSize {...{ settings, set }} />}
      {settings.format === "png" && (
        <Choice
          label={words.factor}
          options={factors.map((value) => ({ value: String(value), text: `${value}×` }))}
          chosen={String(settings.factor)}
          choose={(value) => set({ factor: factors.find((factor) => String(factor) === value) ?? 1 })}
        />
      )}
      <Choice
        label={words.appearance}
        options={(["light", "dark"] as const).map((value) => ({ value, text: words.appearances[value] }))}
        chosen={settings.appearance}
        choose={(appearance) => set({ appearance })}
      />
      <Choice
        label={words.ground}
        options={(["filled", "transparent"] as const).map((value) => ({ value, text: words.grounds[value] }))}
        chosen={settings.isTransparent ? "transparent" : "filled"}
        choose={(ground) => set({ isTransparent: ground === "transparent" })}
      />
      <Select
        label={words.fonts}
        options={fontOrders.map((value) => ({ value, text: words.fontOrders[value] }))}
        chosen={settings.fonts}
        choose={(value) => set({ fonts: fontOrders.find((order) => order === value) ?? "windows" })}
      />
      {settings.format === "svg" && <p className={styles.hint}>{words.fontsHint}</p>}
    </>
  );
}

function OwnSize({ settings, set }: PartProps) {
  const words = exportWording[useWording().locale];
  const isWrong = chosenSize(settings) === null;
  return (
    <div className={styles.own}>
      <Field
        label={words.width}
        value={settings.ownWidth}
        isWrong={isWrong}
        change={(ownWidth) => set({ ownWidth })}
      />
      <Field
        label={words.height}
        value={settings.ownHeight}
        isWrong={isWrong}
        change={(ownHeight) => set({ ownHeight })}
      />
      {isWrong && <p role="alert">{words.sizeBounds(LEAST_SIDE, MOST_SIDE)}</p>}
    </div>
  );
}
