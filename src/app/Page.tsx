import { type CSSProperties, type ReactNode, Suspense, useEffect } from "react";
import { darkPalette, lightPalette, type Palette } from "#charts/palette.ts";
import { fontFamily } from "#charts/typeScale.ts";
import { type Locale, languageTag } from "#domain/locale.ts";
import { LocaleProvider, useWording } from "#i18n/LocaleContext.tsx";
import type { Appearance } from "#url/display.ts";
import styles from "./Page.module.css";

const palettes: Record<Appearance, Palette> = { light: lightPalette, dark: darkPalette };

interface PageProps {
  readonly locale: Locale;
  readonly appearance: Appearance;
  readonly children: ReactNode;
}

/** The ground that everything stands on: one language, one palette. The palette of the charts is that of the page. */
export function Page({ locale, appearance, children }: PageProps) {
  const palette = palettes[appearance];
  useEffect(() => {
    document.documentElement.lang = languageTag[locale];
    document.documentElement.style.colorScheme = appearance;
    document.body.style.background = palette.ground;
  }, [locale, appearance, palette]);
  return (
    <Suspense fallback={null}>
      <LocaleProvider locale={locale}>
        <DocumentTitle />
        <div
          className={styles.page}
          style={{ ...variables(palette), fontFamily: fontFamily[locale] }}
          lang={languageTag[locale]}
          data-appearance={appearance}
        >
          {children}
        </div>
      </LocaleProvider>
    </Suspense>
  );
}

function DocumentTitle() {
  const { wording } = useWording();
  return <title>{wording.board.title}</title>;
}

function variables({
  ground,
  raised,
  ink,
  muted,
  line,
  notice,
  noticeGround,
  error,
  errorGround,
  focus,
}: Palette): CSSProperties {
  return {
    "--ground": ground,
    "--raised": raised,
    "--ink": ink,
    "--muted": muted,
    "--line": line,
    "--notice": notice,
    "--notice-ground": noticeGround,
    "--error": error,
    "--error-ground": errorGround,
    "--focus": focus,
  };
}
