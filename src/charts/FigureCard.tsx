import type { Figure } from "#domain/figure.ts";
import { asOfLabel, countsLabel, fullValue, printedWords } from "#i18n/figureWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import styles from "./FigureCard.module.css";

/** What a figure is, in short: shown beside a mark under the pointer or reached by arrow keys. */
export function FigureCard({ figure }: { readonly figure: Figure }) {
  const { locale, wording } = useWording();
  const { columns, precision, asOfBasis, valueBasis, paragraph, noParagraph, notStated } = wording.table;
  const counts = countsLabel(figure);
  const lines: readonly (readonly [string, string])[] = [
    [
      columns.value,
      `${fullValue(figure, locale)} · ${precision[figure.precision]}${figure.basis === "derived" ? ` · ${valueBasis.derived}` : ""}`,
    ],
    ...(counts === "" ? [] : [[columns.counts, counts] as const]),
    [columns.population, figure.population?.name[locale] ?? notStated],
    [columns.asOf, `${asOfLabel(figure)} · ${asOfBasis[figure.asOf.basis]}`],
    [columns.asPrinted, printedWords(figure)],
    [
      columns.source,
      `${figure.report.title[locale]} · ${figure.paragraph === null ? noParagraph : paragraph(figure.paragraph)}`,
    ],
    ...(figure.note ? [[columns.note, figure.note[locale]] as const] : []),
  ];
  return (
    <div className={styles.card}>
      <p className={styles.title}>
        {figure.region.name[locale]} · {figure.indicator.name[locale]}
      </p>
      <dl>
        {lines.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
