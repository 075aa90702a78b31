import { useMemo, useState } from "react";
import { FigureLink } from "#charts/FigureLink.tsx";
import { SentenceText } from "#charts/SentenceText.tsx";
import { difference } from "#domain/comparability/difference.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Figure } from "#domain/figure.ts";
import { type Comparable, comparablesOf } from "#domain/otherFigures.ts";
import { figurePanelWording } from "#i18n/figurePanelWording.ts";
import { asOfLabel, fullValue } from "#i18n/figureWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { joined } from "#i18n/sentence.ts";
import styles from "./FigurePanel.module.css";

interface FigureComparablesProps {
  readonly figure: Figure;
  readonly dataset: Dataset;
}

/** What the figure may be compared with, and what not and why. Differences are shown where they mean something, or when the reader insists. */
export function FigureComparables({ figure, dataset }: FigureComparablesProps) {
  const { locale } = useWording();
  const words = figurePanelWording[locale];
  const [insistsOn, setInsistsOn] = useState<string | null>(null);
  const all = useMemo(() => comparablesOf(figure, dataset.figures), [figure, dataset]);
  const free = all.filter(({ reasons }) => reasons.length === 0);
  const barred = all.filter(({ reasons }) => reasons.length > 0);
  const insists = insistsOn === figure.id;
  return (
    <section>
      <h3>{words.comparability}</h3>
      {all.length === 0 && <p>{figure.supersededBy === null ? words.noOthers : words.supersededApart}</p>}
      {free.length > 0 && (
        <>
          <h4>{words.comparable(free.length)}</h4>
          <Others others={free} base={figure} hasDifferences />
        </>
      )}
      {barred.length > 0 && (
        <>
          <h4>{words.notComparable(barred.length)}</h4>
          {insists ? (
            <p className={styles.doubt}>{words.comparedAnyway}</p>
          ) : (
            <button type="button" className={styles.insist} onClick={() => setInsistsOn(figure.id)}>
              {words.compareAnyway}
            </button>
          )}
          <Others others={barred} base={figure} hasDifferences={insists} />
        </>
      )}
    </section>
  );
}

/** More than these are counted; the page of data has them all. */
const MOST_OTHERS = 12;

interface OthersProps {
  readonly others: readonly Comparable[];
  readonly base: Figure;
  readonly hasDifferences: boolean;
}

function Others({ others, base, hasDifferences }: OthersProps) {
  const { locale, wording } = useWording();
  const { compare, notice } = wording.charts;
  const rest = others.length - MOST_OTHERS;
  return (
    <>
      <ul className={styles.list}>
        {others.slice(0, MOST_OTHERS).map(({ figure, reasons }) => {
          const distance = difference(figure, base);
          return (
            <li key={figure.id}>
              <span>
                {figure.region.name[locale]}{" "}
                <span className={styles.aside}>
                  {figure.population?.name[locale] ?? wording.table.notStated}
                </span>
              </span>
              <FigureLink figure={figure}>{fullValue(figure, locale)}</FigureLink>
              <span className={styles.aside}>
                {asOfLabel(figure)}
                {hasDifferences &&
                  ` · ${distance ? compare.difference(distance, figure.indicator.unit) : compare.unknown}`}
              </span>
              {reasons.length > 0 && (
                <span className={styles.reasons}>
                  <SentenceText
                    sentence={joined(
                      reasons.map((reason) => notice(reason)),
                      locale === "zh" ? "；" : "; ",
                    )}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {rest > 0 && <p className={styles.aside}>{figurePanelWording[locale].more(rest)}</p>}
    </>
  );
}
