import { useWording } from "#i18n/LocaleContext.tsx";
import { printWording } from "#i18n/printWording.ts";
import styles from "./PrintDialog.module.css";

interface ChartChoiceProps {
  readonly offered: readonly { readonly chart: string; readonly title: string }[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (chosen: ReadonlySet<string>) => void;
}

/** Which charts of the page are printed. */
export function ChartChoice({ offered, chosen, choose }: ChartChoiceProps) {
  const words = printWording[useWording().locale];
  const toggle = (chart: string) => {
    const next = new Set(chosen);
    if (!next.delete(chart)) next.add(chart);
    choose(next);
  };
  const isWhole = chosen.size === offered.length;
  return (
    <fieldset className={styles.charts}>
      <legend>{words.charts}</legend>
      {offered.map(({ chart, title }) => (
        <label key={chart}>
          <input type="checkbox" checked={chosen.has(chart)} onChange={() => toggle(chart)} />
          {title}
        </label>
      ))}
      {offered.length > 1 && (
        <button
          type="button"
          onClick={() => choose(new Set(isWhole ? [] : offered.map(({ chart }) => chart)))}
        >
          {isWhole ? words.none : words.all}
        </button>
      )}
    </fieldset>
  );
}
