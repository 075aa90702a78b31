import { memo, Suspense, useDeferredValue, useMemo } from "react";
import { FigureTable, MeasureTable } from "#charts/lazyFigures.ts";
import { loanFigures } from "#domain/loans.ts";
import { refundFigures } from "#domain/refunds.ts";
import type { Region } from "#domain/region.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { regionWording } from "#i18n/regionWording.ts";
import { TimeSection } from "#sections/lazyTimeSection.ts";
import type { PageProps } from "#sections/pageProps.ts";
import { figuresByTheme, onShowOfRegion } from "#sections/useOnShow.ts";
import { Fold } from "#ui/Fold.tsx";
import { Following } from "#ui/Following.tsx";
import { RegionChildren } from "./RegionChildren.tsx";
import { RegionHeader } from "./RegionHeader.tsx";
import styles from "./RegionPage.module.css";
import { RegionTheme } from "./RegionTheme.tsx";

/** All that is reported of one region: by theme, over time, its measures, the regions above and below it. */
export function RegionPage(props: RegionPageProps) {
  const view = useDeferredValue(props.view);
  return (
    <Following isBehind={view !== props.view}>
      <RegionProfile {...props} view={view} />
    </Following>
  );
}

type RegionPageProps = PageProps & { readonly region: Region };

const RegionProfile = memo(function RegionProfile({ region, ...page }: RegionPageProps) {
  const { dataset, view, appearance, change, unread } = page;
  const { locale, wording } = useWording();
  const words = regionWording[locale];
  const onShow = useMemo(() => onShowOfRegion(region, dataset), [region, dataset]);
  const { figures, measures } = onShow;
  const section = { dataset, view, onShow, appearance, change };
  return (
    <div className={styles.region}>
      <RegionHeader region={region} onShow={onShow} dataset={dataset} view={view} />
      {unread.size > 0 && <p role="status">{words.unread}</p>}
      {figures.length === 0 && unread.size === 0 && (
        <p role="status" className={styles.nothing}>
          {words.nothing(region.name[locale], view.seen)}
        </p>
      )}
      {figuresByTheme(figures).map(
        ({ theme, figures: ofTheme }) =>
          ofTheme.length > 0 && (
            <RegionTheme
              key={theme}
              theme={theme}
              hasLoans={loanFigures(ofTheme).length > 0}
              hasRefunds={refundFigures(ofTheme).length > 0}
              {...section}
            />
          ),
      )}
      <Suspense fallback={null}>
        <TimeSection {...{ dataset, view, figures, appearance, change }} />
      </Suspense>
      <RegionChildren region={region} dataset={dataset} seen={view.seen} />
      {measures.length > 0 && (
        <section className={styles.block}>
          <h2>{words.measures(measures.length)}</h2>
          <Suspense fallback={null}>
            <MeasureTable caption={words.measures(measures.length)} measures={measures} />
          </Suspense>
        </section>
      )}
      {figures.length > 0 && (
        <Fold id="region-figures" summary={words.figures(figures.length)}>
          <FigureTable caption={wording.table.caption(region.name[locale])} figures={figures} />
        </Fold>
      )}
    </div>
  );
});
