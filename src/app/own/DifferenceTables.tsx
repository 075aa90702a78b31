import account from "#app/Account.module.css";
import { named } from "#app/drop/named.ts";
import { FigureLink } from "#charts/FigureLink.tsx";
import type { Others, StayingRows } from "#dataset/opened/absentRows.ts";
import type { ChangedRow, KeyedRow } from "#dataset/opened/difference.ts";
import type { Proposal, TableDifference } from "#dataset/opened/proposal.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Figure } from "#domain/figure.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { ownDataWording } from "#i18n/ownDataWording.ts";
import { Choice } from "#ui/Choice.tsx";
import { ScrollingTable } from "#ui/ScrollingTable.tsx";
import { namedColumn } from "./namedColumn.ts";
import { rowInShort } from "./rowInShort.ts";

/** More rows than these nobody reads one by one. */
const MOST_ROWS = 100;

interface DifferenceTablesProps {
  readonly proposal: Proposal;
  /** Of the data on show. */
  readonly shown: Dataset;
  readonly withdrawOthers: (are: boolean) => void;
}

/** The difference to the data on show: rows added, cells changed with before and after, rows that go. */
export function DifferenceTables({ proposal, shown, withdrawOthers }: DifferenceTablesProps) {
  const words = ownDataWording[useWording().locale].difference;
  const { differences, others, staying, dataset } = proposal;
  return (
    <section>
      <h3>{words.heading}</h3>
      {others && <OthersChoice others={others} withdraw={withdrawOthers} />}
      {staying.map((rows) => (
        <Staying key={rows.table} rows={rows} />
      ))}
      {differences.length === 0 && <p>{words.none}</p>}
      {differences.map((difference) => (
        <TableChanges key={difference.table} {...{ difference, shown }} made={dataset ?? shown} />
      ))}
    </section>
  );
}

interface OthersChoiceProps {
  readonly others: Others;
  readonly withdraw: (are: boolean) => void;
}

function OthersChoice({ others, withdraw }: OthersChoiceProps) {
  const words = ownDataWording[useWording().locale].difference;
  const options = [
    { value: "keep", text: words.keepOthers },
    { value: "withdraw", text: words.withdrawOthers },
  ] as const;
  return (
    <Choice
      label={words.others(others)}
      options={options}
      chosen={others.withdrawn ? "withdraw" : "keep"}
      choose={(choice: "keep" | "withdraw") => withdraw(choice === "withdraw")}
    />
  );
}

/** As many keys as a sentence can name. */
const MOST_KEYS = 8;

function Staying({ rows: { table, keys } }: { readonly rows: StayingRows }) {
  const { locale } = useWording();
  const { difference: words, tables } = ownDataWording[locale];
  const some = keys.slice(0, MOST_KEYS).map((key) => named(key, 30));
  const listed = [...some, ...(keys.length > MOST_KEYS ? ["…"] : [])].join(locale === "zh" ? "、" : ", ");
  return <p>{words.staying(tables[table], { rows: keys.length, listed })}</p>;
}

interface TableChangesProps {
  readonly difference: TableDifference;
  readonly shown: Dataset;
  /** With the reader's own data. */
  readonly made: Dataset;
}

function TableChanges({ difference, shown, made }: TableChangesProps) {
  const { locale } = useWording();
  const { difference: words, tables } = ownDataWording[locale];
  const { table, added, changed, gone } = difference;
  const name = tables[table];
  return (
    <>
      {added.length > 0 && (
        <Rows caption={`${name} · ${words.added(added.length)}`} rows={added} {...{ table }} names={made} />
      )}
      {changed.length > 0 && (
        <Changes caption={`${name} · ${words.changed(changed.length)}`} {...{ table, changed, shown }} />
      )}
      {gone.length > 0 && (
        <Rows
          caption={`${name} · ${words.gone(gone.length)}`}
          rows={gone}
          {...{ table }}
          names={shown}
          linked={shown}
        />
      )}
    </>
  );
}

interface RowsProps {
  readonly caption: string;
  readonly rows: readonly KeyedRow[];
  readonly table: TableDifference["table"];
  /** What calls regions and indicators by their names. */
  readonly names: Dataset;
  /** The data whose figures have panels here. */
  readonly linked?: Dataset;
}

/** Rows that come or go, each with what it says in short. */
function Rows({ caption, rows, table, names, linked }: RowsProps) {
  const { locale } = useWording();
  const { difference: words, more } = ownDataWording[locale];
  const rest = rows.length - MOST_ROWS;
  return (
    <ScrollingTable
      caption={caption}
      headings={[words.headings.row, words.headings.what]}
      below={rest > 0 && <p>{more(rest)}</p>}
    >
      {rows.slice(0, MOST_ROWS).map(({ key, cells }) => (
        <tr key={key}>
          <th scope="row">
            <Key name={key} figure={table === "figures" ? figureIn(linked, key) : null} />
          </th>
          <td>{rowInShort(cells, table, { names, locale })}</td>
        </tr>
      ))}
    </ScrollingTable>
  );
}

interface ChangesProps {
  readonly caption: string;
  readonly table: TableDifference["table"];
  readonly changed: readonly ChangedRow[];
  readonly shown: Dataset;
}

/** A row for each cell that changes. */
function Changes({ caption, table, changed, shown }: ChangesProps) {
  const { locale } = useWording();
  const { difference: words, more, empty } = ownDataWording[locale];
  const { row, column, before, after } = words.headings;
  const cells = changed.flatMap(({ key, changes }) => changes.map((change) => ({ key, change })));
  const rest = cells.length - MOST_ROWS;
  return (
    <ScrollingTable
      caption={caption}
      headings={[row, column, before, after]}
      below={rest > 0 && <p>{more(rest)}</p>}
    >
      {cells.slice(0, MOST_ROWS).map(({ key, change }) => {
        const figure = table === "figures" ? figureIn(shown, key) : null;
        return (
          <tr key={`${key} ${change.column}`}>
            <th scope="row">
              <Key name={key} figure={figure} />{" "}
              {figure && (
                <span className={account.aside}>
                  {figure.region.name[locale]} · {figure.indicator.name[locale]}
                </span>
              )}
            </th>
            <td>{namedColumn(change.column, table, locale)}</td>
            <td>{named(change.before, 300) || empty}</td>
            <td>{named(change.after, 300) || empty}</td>
          </tr>
        );
      })}
    </ScrollingTable>
  );
}

function Key({ name, figure }: { readonly name: string; readonly figure: Figure | null }) {
  return figure ? <FigureLink figure={figure}>{figure.id}</FigureLink> : named(name);
}

function figureIn(dataset: Dataset | undefined, id: string): Figure | null {
  return dataset?.figures.find((figure) => figure.id === id) ?? null;
}
