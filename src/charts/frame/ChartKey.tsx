import { useWording } from "#i18n/LocaleContext.tsx";
import styles from "./ChartKey.module.css";
import type { KeyItem } from "./keyItem.ts";

/** The key of a chart on the page; nothing where no mark needs explaining. */
export function ChartKey({ items }: { readonly items: readonly KeyItem[] }) {
  const { charts } = useWording().wording;
  if (items.length === 0) return null;
  return (
    <ul className={styles.key} aria-label={charts.keyLabel} data-key>
      {items.map(({ text, width, height, symbol }) => (
        <li key={text}>
          <svg width={width} height={height} aria-hidden="true">
            {symbol}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
