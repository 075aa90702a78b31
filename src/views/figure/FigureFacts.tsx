import type { ReactNode } from "react";
import { FigureLink } from "#charts/FigureLink.tsx";
import { useLinks } from "#charts/links.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Figure } from "#domain/figure.ts";
import { figurePanelWording } from "#i18n/figurePanelWording.ts";
import { asOfLabel, countsLabel, fullValue, printedWords } from "#i18n/figureWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import styles from "./FigurePanel.module.css";

interface FigureFactsProps {
  readonly figure: Figure;
  readonly dataset: Dataset;
}

/** What the figure is and where it stands, line by line: as printed, in full, how exactly, of whom, when, by which report. */
export function FigureFacts({ figure, dataset }: FigureFactsProps) {
  const { locale, wording } = useWording();
  const { columns, asOfBasis, notStated, precision } = wording.table;
  const words = figurePanelWording[locale];
  const { terms } = words;
  const { population, indicator, asOf, note, partOf } = figure;
  const counts = countsLabel(figure);
  const total = partOf === null ? null : dataset.figures.find(({ id }) => id === partOf);
  const facts: readonly (readonly [string, ReactNode])[] = [
    [columns.asPrinted, printedWords(figure)],
    [terms.inFull, fullValue(figure, locale)],
    ...(counts === "" ? [] : [[columns.counts, counts] as const]),
    [
      terms.precision,
      `${precision[figure.precision]} · ${figure.basis === "derived" ? words.derived : words.precision[figure.precision]}`,
    ],
    [columns.population, population?.name[locale] ?? notStated],
    ...(population ? [[terms.populationDefinition, population.definition[locale]] as const] : []),
    [terms.indicator, indicator.name[locale]],
    [terms.definition, indicator.definition[locale]],
    [columns.asOf, `${asOfLabel(figure)} · ${asOfBasis[asOf.basis]}`],
    ...(total ? [[terms.partOf, <FigureName key={total.id} figure={total} />] as const] : []),
    ...(note ? [[columns.note, note[locale]] as const] : []),
  ];
  return (
    <section>
      <h3>{words.facts}</h3>
      <dl className={styles.facts}>
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
        <ReportFacts figure={figure} />
      </dl>
      <RegionLink figure={figure} />
    </section>
  );
}

function FigureName({ figure }: { readonly figure: Figure }) {
  const { locale } = useWording();
  return (
    <>
      {figure.indicator.name[locale]} <FigureLink figure={figure}>{fullValue(figure, locale)}</FigureLink>
    </>
  );
}

function ReportFacts({ figure }: { readonly figure: Figure }) {
  const { locale, wording } = useWording();
  const links = useLinks();
  const words = figurePanelWording[locale];
  const { report, paragraph } = figure;
  const { title, publisher, published, address } = report;
  return (
    <>
      <div>
        <dt>{words.terms.original}</dt>
        <dd>
          {title[locale]}
          {locale !== "zh" && <span lang="zh-CN"> [{title.zh}]</span>}
        </dd>
      </div>
      <div>
        <dt>{words.terms.publisher}</dt>
        <dd>{publisher?.[locale] ?? wording.table.notStated}</dd>
      </div>
      <div>
        <dt>{words.terms.published}</dt>
        <dd>{`${published.date} · ${wording.table.asOfBasis[published.basis]}`}</dd>
      </div>
      <div>
        <dt>{words.terms.paragraph}</dt>
        <dd>
          {paragraph === null ? wording.table.noParagraph : wording.table.paragraph(paragraph)}
          {links && (
            <>
              {" · "}
              <a href={links.report(report.id, paragraph)}>{words.openReport}</a>
            </>
          )}
          {address !== null && (
            <>
              {" · "}
              <a href={address} target="_blank" rel="noopener noreferrer">
                {words.openOriginal}
              </a>
            </>
          )}
        </dd>
      </div>
    </>
  );
}

function RegionLink({ figure: { region } }: { readonly figure: Figure }) {
  const { locale } = useWording();
  const links = useLinks();
  if (!links) return null;
  return (
    <p className={styles.more}>
      <a href={links.region(region.code)}>{figurePanelWording[locale].openRegion(region.name[locale])}</a>
    </p>
  );
}
