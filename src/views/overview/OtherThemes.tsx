import { useWording } from "#i18n/LocaleContext.tsx";
import { ThemeSection } from "#sections/lazyThemeSection.ts";
import type { SectionProps } from "#sections/sectionProps.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { Fold } from "#ui/Fold.tsx";
import styles from "./AllFigures.module.css";

const others = ["relief", "services", "jobs", "support"] as const;

/** The themes beside the three of the mission, each folded away until it is wanted. The address remembers which are open. */
export function OtherThemes(section: SectionProps) {
  const { board, all } = useWording().wording;
  const { view, onShow, change } = section;
  return (
    <section className={styles.all}>
      <h2>{all.otherThemes}</h2>
      {others.map((theme) => (
        <Fold
          key={theme}
          id={`charts-${theme}`}
          summary={all.themeCount(
            all.themes[theme],
            onShow.figures.filter(({ indicator }) => indicator.theme === theme).length,
          )}
          kept={{
            isOpen: view.open.has(theme),
            toggle: (isOpen) => {
              const open = new Set(view.open);
              if (isOpen) open.add(theme);
              else open.delete(theme);
              change({ open });
            },
          }}
        >
          <ErrorBoundary fallback={<p role="alert">{board.chartBroken}</p>}>
            <ThemeSection theme={theme} {...section} />
          </ErrorBoundary>
        </Fold>
      ))}
    </section>
  );
}
