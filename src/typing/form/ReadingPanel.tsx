import type { Figure } from "#domain/figure.ts";
import { type Precision, precisions } from "#domain/precision.ts";
import { shareOf } from "#domain/shareOf.ts";
import { fullValue, valueLabel } from "#i18n/figureWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { typingWording } from "#i18n/typingWording.ts";
import { countsIn, precisionIn, readCells } from "#typing/rows/draft.ts";
import { type HintProps, ReadingHint } from "./ReadingHint.tsx";
import styles from "./ReadingPanel.module.css";

interface ReadingPanelProps extends HintProps {
  /** As the board would draw it; null as long as it would not. */
  readonly figure: Figure | null;
}

/** What the board makes of the printed text, in full digits, before the typist's eyes. */
export function ReadingPanel({ figure, ...props }: ReadingPanelProps) {
  const { draft, indicator, reading } = props;
  const { locale, wording } = useWording();
  const words = typingWording[locale].reading;
  const cells = readCells(draft, reading);
  const counts = indicator && countsIn(cells, indicator);
  const number = cells.value === "" ? counts && shareOf(...counts) : written(cells.value);
  const precision = wordOf(precisionIn(draft, reading));
  const full = indicator && number ? { ...number, precision: precision ?? "exact", indicator } : null;
  return (
    <div className={styles.reading} role="status" aria-live="polite">
      <h3>{words.heading}</h3>
      {counts && <p>{words.counts(cells.numerator.trim(), cells.denominator.trim())}</p>}
      {full && <p className={styles.value}>{words.value(fullValue(full, locale))}</p>}
      {full && precision && <p>{words.precision(wording.table.precision[precision])}</p>}
      {figure && <p>{words.label(valueLabel(figure, locale))}</p>}
      <ReadingHint {...props} />
    </div>
  );
}

function written(text: string): Pick<Figure, "value" | "decimals"> | null {
  if (!/^\d+(?:\.\d+)?$/.test(text.trim())) return null;
  return { value: Number(text), decimals: text.trim().split(".")[1]?.length ?? 0 };
}

function wordOf(text: string): Precision | null {
  return precisions.find((word) => word === text) ?? null;
}
