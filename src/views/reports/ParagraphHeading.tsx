import { useWording } from "#i18n/LocaleContext.tsx";
import styles from "./ReportPage.module.css";

interface ParagraphHeadingProps {
  /** Tells the paragraph's figures from its measures. */
  readonly id: string;
  readonly number: number | null;
  readonly isNamed: boolean;
  readonly columns: number;
}

/** The row above what stands in a paragraph, which links lead to. */
export function ParagraphHeading({ id, number, isNamed, columns }: ParagraphHeadingProps) {
  const { table } = useWording().wording;
  return (
    <tr className={styles.paragraph} data-paragraph={number ?? "none"} data-named={isNamed}>
      <td colSpan={columns}>
        <h4 id={id} aria-current={isNamed ? "location" : undefined}>
          {number === null ? table.noParagraph : table.paragraph(number)}
        </h4>
      </td>
    </tr>
  );
}
