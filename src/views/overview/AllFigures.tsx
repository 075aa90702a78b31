import { FigureTable, MeasureTable } from "#charts/lazyFigures.ts";
import { isBesideFigures } from "#dataset/tables/tableDefinitions.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
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
  const areFiguresRead = [...unread].every(isBesideFigures);
  const areMeasuresRead = ["measures", "reports", "regions"].every((table) => !unread.has(table));
  return (
    <section className={styles.all}>
      <h2>{all.heading}</h2>
      {areFiguresRead && areMeasuresRead && <p>{all.lead(figures.length, measures.length, unreadRows)}</p>}
      {areFiguresRead &&
        figuresByTheme(figures).map(({ theme, figures: ofTheme }) => (
          <Fold key={theme} id={`theme-${theme}`} summary={all.themeCount(all.themes[theme], ofTheme.length)}>
            {ofTheme.length > 0 ? (
              <FigureTable caption={all.themes[theme]} figures={ofTheme} />
            ) : (
              <p>{all.none}</p>
            )}
          </Fold>
        ))}
      {areMeasuresRead && (
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
