import { named } from "#app/drop/named.ts";
import type { Proposal } from "#dataset/opened/proposal.ts";
import type { UnderstoodSheet } from "#dataset/opened/understoodSheet.ts";
import { faultSentence } from "#i18n/faultSentence.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { ownDataWording } from "#i18n/ownDataWording.ts";
import { ScrollingTable } from "#ui/ScrollingTable.tsx";
import { namedColumn } from "./namedColumn.ts";
import styles from "./OwnData.module.css";

/** How each file was read: in which encoding, as which table, by which columns; and what was not read. */
export function Understood({ proposal }: { readonly proposal: Proposal }) {
  const { locale } = useWording();
  const words = ownDataWording[locale].understood;
  const { older } = proposal;
  // What was typed needs no account of how it was read.
  const sheets = proposal.understood.filter(({ encoding }) => encoding !== null);
  const same = proposal.understood.reduce((sum, { sameCells }) => sum + sameCells, 0);
  if (sheets.length + proposal.unused.length === 0) return null;
  return (
    <section>
      <h3>{words.heading}</h3>
      {proposal.isWhole && <p>{words.whole}</p>}
      {older && <p>{words.older({ own: named(older.own, 30), published: named(older.published, 30) })}</p>}
      {sheets.length > 0 && (
        <ScrollingTable caption={words.caption} headings={Object.values(words.headings)}>
          {sheets.map((sheet) => (
            <SheetRow key={`${sheet.file} ${sheet.sheet}`} sheet={sheet} />
          ))}
        </ScrollingTable>
      )}
      {sheets.length === 1 && <Absent sheet={sheets[0]} />}
      {same > 0 && <p>{words.same(same)}</p>}
      {proposal.unused.length > 0 && (
        <>
          <p>{words.unused}</p>
          <ul className={styles.lines}>
            {proposal.unused.map(({ file, sheet, why }) => (
              <li key={`${file} ${sheet}`}>
                {typeof why === "string"
                  ? `${named([file, sheet].filter(Boolean).join(" · "))}: ${words.why[why]}`
                  : faultSentence[locale](why)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function SheetRow({ sheet }: { readonly sheet: UnderstoodSheet }) {
  const { locale } = useWording();
  const { understood: words, tables } = ownDataWording[locale];
  const { file, sheet: name, encoding, table, rows, columns, unusedHeadings } = sheet;
  const comma = locale === "zh" ? "、" : ", ";
  return (
    <tr>
      <th scope="row">{named(name === null ? file : `${file} · ${name}`)}</th>
      <td>{encoding === "GB18030" ? "GBK (GB18030)" : encoding}</td>
      <td>
        {tables[table]} ({table})
      </td>
      <td>{rows}</td>
      <td>
        {columns
          .map(({ heading, column }) => (heading === column ? column : `${named(heading)} → ${column}`))
          .join(comma)}
      </td>
      <td>{unusedHeadings.map((heading) => named(heading)).join(comma) || words.nothingUnused}</td>
    </tr>
  );
}

function Absent({ sheet }: { readonly sheet: UnderstoodSheet | undefined }) {
  const { locale } = useWording();
  if (!sheet || sheet.absentColumns.length === 0) return null;
  const comma = locale === "zh" ? "、" : ", ";
  const columns = sheet.absentColumns.map((column) => namedColumn(column, sheet.table, locale)).join(comma);
  return <p>{ownDataWording[locale].understood.absent(columns)}</p>;
}
