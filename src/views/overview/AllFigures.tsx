import { FigureTable, MeasureTable } from "#charts/lazyFigures.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { areFiguresRead, areMeasuresRead } from "#sections/readTables.ts";
import { figuresByTheme, type OnShow } from "#sections/useOnShow.ts";
import { Fold } from "#ui/Fold.tsx";
import styles from "./AllFigures.module.css";

interface AllFiguresProps extends OnShow {
  readonly unread: ReadonlySet<string>;
  readonly unreadRows: number;
}

/** Every figure and measure on show, once each, by theme: what no chart can draw is not lost. */
export function AllFigures({ figures, measures, unread, unreadRows }: AllFiguresProps) {
  const { all } = useWording().wording;
  const [hasFigures, hasMeasures] = [areFiguresRead(unread), areMeasuresRead(unread)];
  return (
    <section className={styles.all}>
      <h2>{all.heading}</h2>
      {hasFigures && hasMeasures && <p>{all.lead(figures.length, measures.length, unreadRows)}</p>}
      {hasFigures &&
        figuresByTheme(figures).map(({ theme, figures: ofTheme }) => (
          <Fold key={theme} id={`theme-${theme}`} summary={all.themeCount(all.themes[theme], ofTheme.length)}>
            {ofTheme.length > 0 ? (
              <FigureTable caption={all.themes[theme]} figures={ofTheme} />
            ) : (
              <p>{all.none}</p>
            )}
          </Fold>
        ))}
      {hasMeasures && (
        <Fold id="measures" summary={all.measures(measures.length)}>
          {measures.length > 0 ? (
            <MeasureTable caption={all.measures(measures.length)} measures={measures} />
          ) : (
            <p>{all.none}</p>
          )}
        </Fold>
      )}
    </section>
  );
}
