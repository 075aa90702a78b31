import type { ReactNode } from "react";
import type { Dataset } from "#domain/dataset.ts";
import { locales } from "#domain/locale.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { Choice } from "#ui/Choice.tsx";
import { type Appearance, appearances } from "#url/display.ts";
import type { View } from "#url/view.ts";
import styles from "./Header.module.css";

interface HeaderProps {
  readonly appearance: Appearance;
  readonly change: (choices: Partial<View>) => void;
  /** Null while it is not read. */
  readonly dataset: Dataset | null;
  /** The links to the pages, once there is data to show on them. */
  readonly children?: ReactNode;
}

const languageNames = { zh: "中文", en: "English" };

/** The name of the board, the version of its data, and the language and appearance of the page. */
export function Header({ appearance, change, dataset, children }: HeaderProps) {
  const { locale, wording } = useWording();
  const { board } = wording;
  return (
    <header className={styles.header}>
      <h1>{board.title}</h1>
      {children}
      {dataset && <p>{board.dataVersion(dataset.version, dataset.figures.length)}</p>}
      <div className={styles.choices}>
        <Choice
          label={board.language}
          options={locales.map((value) => ({ value, text: languageNames[value] }))}
          chosen={locale}
          choose={(chosen) => change({ locale: chosen })}
        />
        <Choice
          label={board.appearance}
          options={appearances.map((value) => ({ value, text: board.appearances[value] }))}
          chosen={appearance}
          choose={(chosen) => change({ appearance: chosen })}
        />
      </div>
    </header>
  );
}
