import { Suspense } from "react";
import type { Theme } from "#domain/indicator.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { LoanSection } from "#sections/LoanSection.tsx";
import { ThemeSection } from "#sections/lazyThemeSection.ts";
import { RefundSection } from "#sections/RefundSection.tsx";
import type { SectionProps } from "#sections/sectionProps.ts";
import { drawnByMission } from "#sections/themeContent.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import styles from "./RegionPage.module.css";

interface RegionThemeProps extends SectionProps {
  readonly theme: Theme;
  readonly hasLoans: boolean;
  readonly hasRefunds: boolean;
}

/** The charts of one theme: loans and refunds as on the overview, and whatever else the theme has. */
export function RegionTheme({ theme, hasLoans, hasRefunds, ...section }: RegionThemeProps) {
  const { board } = useWording().wording;
  const drawn = drawnByMission(theme);
  const hasOthers = section.onShow.figures.some(
    ({ indicator }) => indicator.theme === theme && !drawn.includes(indicator.id),
  );
  return (
    <div className={styles.block}>
      <ErrorBoundary fallback={<p role="alert">{board.chartBroken}</p>}>
        {theme === "loans" && hasLoans && <LoanSection {...section} />}
        {theme === "refunds" && hasRefunds && <RefundSection {...section} />}
        {hasOthers && (
          <Suspense fallback={null}>
            <ThemeSection theme={theme} drawnElsewhere={drawn} {...section} />
          </Suspense>
        )}
      </ErrorBoundary>
    </div>
  );
}
