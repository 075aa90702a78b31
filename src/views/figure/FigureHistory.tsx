import { useMemo } from "react";
import { FigureLink } from "#charts/FigureLink.tsx";
import { compareDates } from "#domain/asOf.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Figure } from "#domain/figure.ts";
import { historyOf } from "#domain/otherFigures.ts";
import { reopeningRates } from "#domain/reopeningRates.ts";
import { revisionChain } from "#domain/supersession.ts";
import { figurePanelWording } from "#i18n/figurePanelWording.ts";
import { asOfLabel, fullValue } from "#i18n/figureWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import styles from "./FigurePanel.module.css";

interface FigureHistoryProps {
  readonly figure: Figure;
  readonly dataset: Dataset;
}

/** The same thing at other dates and in other reports, in the order of the dates. */
export function FigureHistory({ figure, dataset }: FigureHistoryProps) {
  const { locale } = useWording();
  const words = figurePanelWording[locale];
  const history = useMemo(() => {
    // A correction may say that other firms were counted, and is part of the story all the same.
    const chain = revisionChain(figure, dataset.figures);
    const own = historyOf(figure, figuresWithDerived(figure, dataset));
    return [...new Map([...own, ...chain].map((one) => [one.id, one])).values()].sort(
      (a, b) => compareDates(a.asOf.date, b.asOf.date) || chain.indexOf(a) - chain.indexOf(b),
    );
  }, [figure, dataset]);
  return (
    <section>
      <h3>{words.history}</h3>
      {history.length === 1 && <p>{words.historyAlone}</p>}
      {history.length > 1 && (
        <ol className={styles.list}>
          {history.map((other) => (
            <li key={other.id} aria-current={other.id === figure.id ? "true" : undefined}>
              <span className={styles.date}>{asOfLabel(other)}</span>
              <FigureLink figure={other}>{fullValue(other, locale)}</FigureLink>
              <span className={styles.aside}>
                {other.report.title[locale]}
                {[
                  "",
                  ...(other.id === figure.id ? [words.thisOne] : []),
                  ...(other.supersededBy === null ? [] : [words.superseded]),
                  ...(other.replaces === null ? [] : [words.replaces]),
                ].join(" · ")}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** The figures of a region, with the rates that the board derives for it. */
function figuresWithDerived({ region, indicator }: Figure, { figures, indicators }: Dataset): Figure[] {
  const own = figures.filter((other) => other.region.code === region.code);
  const printed = own.filter((other) => other.indicator.id === indicator.id);
  const derived = reopeningRates(own, indicators).filter(
    ({ basis, indicator: { id } }) => basis === "derived" && id === indicator.id,
  );
  return [...new Map([...printed, ...derived].map((one) => [one.id, one])).values()];
}
