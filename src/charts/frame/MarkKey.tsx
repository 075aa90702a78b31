import type { MarkEnd, MarkRow, MarkStyle } from "#charts/rows/chartRow.ts";
import { type MarkLook, RowMark } from "#charts/rows/RowMark.tsx";
import { SpanMark } from "#charts/rows/SpanMark.tsx";
import styles from "./MarkKey.module.css";

export interface KeyEntry {
  readonly style: MarkStyle;
  readonly end: MarkEnd;
  readonly text: string;
  /** Whether it stands for the span between two reports. */
  readonly hasSpan?: boolean;
}

interface MarkKeyProps extends MarkLook {
  readonly label: string;
  readonly entries: readonly KeyEntry[];
  readonly shape: "bar" | "dot";
  readonly example: MarkRow;
}

/** The key, drawn with the marks of the chart itself so that the two cannot drift apart. */
export function MarkKey({ label, entries, shape, example, ...look }: MarkKeyProps) {
  const { base, bar } = look.type;
  return (
    <ul className={styles.key} aria-label={label} data-key>
      {entries.map(({ style, end, text, hasSpan }) => (
        <li key={text}>
          <svg
            width={base * (shape === "bar" && end === "open" ? 3.2 : 1.9)}
            height={bar + base * 0.5}
            aria-hidden="true"
          >
            {hasSpan && <SpanMark from={2} to={base * 1.7} middle={(bar + base * 0.5) / 2} {...look} />}
            {!hasSpan && (
              <RowMark
                row={{ ...example, style, end }}
                start={1}
                end={shape === "bar" ? base * 1.6 : base * 1.2}
                middle={(bar + base * 0.5) / 2}
                shape={shape}
                {...look}
              />
            )}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
