import { useMemo } from "react";
import { FigureLink } from "#charts/FigureLink.tsx";
import { firstDay, lastDay } from "#domain/asOf.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Figure } from "#domain/figure.ts";
import { figureById } from "#domain/figureById.ts";
import { type FigurePanelWording, figurePanelWording } from "#i18n/figurePanelWording.ts";
import { valueWithUnit } from "#i18n/figureWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { ModalDialog } from "#ui/ModalDialog.tsx";
import { Citations } from "./Citations.tsx";
import { FigureArithmetic } from "./FigureArithmetic.tsx";
import { FigureComparables } from "./FigureComparables.tsx";
import { FigureFacts } from "./FigureFacts.tsx";
import { FigureHistory } from "./FigureHistory.tsx";
import styles from "./FigurePanel.module.css";

interface FigurePanelProps {
  readonly id: string;
  readonly dataset: Dataset;
  /** The data set with what was reported after the day as of which the board is read. */
  readonly whole: Dataset;
  readonly seen: string | null;
  readonly close: () => void;
}

/** All that is known of one figure, from what the report prints to what it may be compared with. It has an address of its own. */
export function FigurePanel({ id, dataset, whole, seen, close }: FigurePanelProps) {
  const { locale, wording } = useWording();
  const words = figurePanelWording[locale];
  const figure = useMemo(() => figureById(id, dataset), [id, dataset]);
  const name = figure
    ? `${figure.region.name[locale]} · ${figure.indicator.name[locale]}`
    : missingWords({ id, whole, seen }, words);
  return (
    <ModalDialog shape="side" label={name} closeLabel={words.close} close={close} opener={() => openerOf(id)}>
      {figure ? (
        <FigureAccount figure={figure} name={name} dataset={dataset} />
      ) : (
        <p role="status" className={styles.missing}>
          {name}
        </p>
      )}
      <p className={styles.version}>{wording.charts.version(dataset.version)}</p>
    </ModalDialog>
  );
}

/** Why there is no such figure, as far as the whole of the data tells. */
function missingWords(
  { id, whole, seen }: Pick<FigurePanelProps, "id" | "whole" | "seen">,
  words: FigurePanelWording,
): string {
  const later = seen === null ? null : figureById(id, whole);
  if (seen === null || !later) return words.missing(id);
  const { date } = later.report.published;
  return words.missingSeen(id, seen, date, firstDay(date) > lastDay(seen));
}

/** The figure no longer holds: says what does. */
function SupersededBy({ figure, dataset }: { readonly figure: Figure; readonly dataset: Dataset }) {
  const { locale } = useWording();
  const later = dataset.figures.find(({ id }) => id === figure.supersededBy);
  if (!later) return null;
  return (
    <p className={styles.doubt} role="status">
      {figurePanelWording[locale].supersededBy}
      <FigureLink figure={later}>{valueWithUnit(later, locale)}</FigureLink>
    </p>
  );
}

/** The mark of the figure on the page, else a number that is it. */
function openerOf(id: string): HTMLOrSVGElement | null {
  const links = `main a[data-opens="${CSS.escape(id)}"]`;
  return (
    document.querySelector<SVGAElement>(`${links}[data-stop]`) ?? document.querySelector<HTMLElement>(links)
  );
}

interface FigureAccountProps {
  readonly figure: Figure;
  readonly name: string;
  readonly dataset: Dataset;
}

function FigureAccount({ figure, name, dataset }: FigureAccountProps) {
  const { locale, wording } = useWording();
  const { population, basis } = figure;
  return (
    <article className={styles.account} data-figure-panel={figure.id}>
      <header>
        <h2>{name}</h2>
        <p className={styles.population}>{population?.name[locale] ?? wording.table.notStated}</p>
        <p className={styles.value}>
          {valueWithUnit(figure, locale)}
          {basis === "derived" && <small>{wording.table.valueBasis.derived}</small>}
        </p>
        <SupersededBy figure={figure} dataset={dataset} />
      </header>
      <FigureFacts figure={figure} dataset={dataset} />
      <FigureArithmetic figure={figure} figures={dataset.figures} />
      <FigureHistory figure={figure} dataset={dataset} />
      <FigureComparables figure={figure} dataset={dataset} />
      <Citations figure={figure} accessed={dataset.created} />
    </article>
  );
}
