import account from "#app/Account.module.css";
import { FigureLink } from "#charts/FigureLink.tsx";
import type { CellChange, DifferingFigure } from "#export/tables/comparedWithData.ts";
import { figureColumns } from "#export/tables/figureColumns.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { tableDropWording } from "#i18n/tableDropWording.ts";
import { ScrollingTable } from "#ui/ScrollingTable.tsx";
import { named } from "./named.ts";

/** More rows than these nobody reads one by one. */
const MOST_ROWS = 200;

/** Each cell that differs, as the table has it and as the board has it, a row each. */
export function DifferingTable({ differing }: { readonly differing: readonly DifferingFigure[] }) {
  const { locale } = useWording();
  const words = tableDropWording[locale];
  const rows = differing.flatMap(({ figure, changes }) => changes.map((change) => ({ figure, change })));
  const rest = rows.length - MOST_ROWS;
  const { figure: what, column, before, after } = words.columns;
  return (
    <>
      <h3>{words.differing(differing.length)}</h3>
      <ScrollingTable
        caption={words.cells}
        headings={[what, column, before, after]}
        below={rest > 0 && <p>{words.more(rest)}</p>}
      >
        {rows.slice(0, MOST_ROWS).map(({ figure, change }) => (
          <tr key={`${figure.id} ${change.column}`}>
            <th scope="row">
              <FigureLink figure={figure}>{figure.id}</FigureLink>{" "}
              <span className={account.aside}>
                {figure.region.name[locale]} · {figure.indicator.name[locale]}
              </span>
            </th>
            <td>{figureColumns[change.column].heading[locale]}</td>
            <td>{shownCell(change.before, words.emptyCell)}</td>
            <td>{shownCell(change.after, words.emptyCell)}</td>
          </tr>
        ))}
      </ScrollingTable>
    </>
  );
}

function shownCell(cell: CellChange["before"], emptyCell: string): string {
  return cell === null ? emptyCell : named(String(cell), 300);
}
