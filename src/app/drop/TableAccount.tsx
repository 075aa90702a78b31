import { useMemo } from "react";
import account from "#app/Account.module.css";
import { FaultLines } from "#app/lazyFaultLines.tsx";
import type { Dataset } from "#domain/dataset.ts";
import { comparedWithData } from "#export/tables/comparedWithData.ts";
import { usePackageOnShow } from "#handover/packageOnShow.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { tableDropWording } from "#i18n/tableDropWording.ts";
import { ModalDialog } from "#ui/ModalDialog.tsx";
import type { Address } from "#url/address.ts";
import { DifferingTable } from "./DifferingTable.tsx";
import type { DroppedTable } from "./droppedTable.ts";
import { named } from "./named.ts";
import styles from "./TableAccount.module.css";
import { isOfShownPackage, tracedAddress } from "./tracedView.ts";

export interface TableAccountProps {
  readonly table: DroppedTable;
  readonly dataset: Dataset;
  readonly open: (to: Address, title: string) => void;
  readonly close: () => void;
}

/** What became of the figures of an exported table: which are the same, which differ and how, which are gone. */
export function TableAccount({ table: { reading, file }, dataset, open, close }: TableAccountProps) {
  const words = tableDropWording[useWording().locale];
  const { same, differing, gone } = useMemo(() => comparedWithData(reading, dataset), [reading, dataset]);
  const { faults, about } = reading;
  const errors = faults.filter(({ severity }) => severity === "error");
  const warnings = faults.filter(({ severity }) => severity === "warning");
  const counts = { same: same.length, differing: differing.length, gone: gone.length };
  const title = named(about.title ?? file);
  return (
    <ModalDialog
      shape="wide"
      label={words.heading(title)}
      closeLabel={words.close}
      close={close}
      // A table is dropped with nothing pressed before, and nothing then to lead back to.
      opener={() => null}
    >
      <div className={`${account.account} ${styles.narrow}`}>
        <h2>{words.heading(title)}</h2>
        <p className={styles.file}>{words.file(file)}</p>
        <p role="status" className={account.summary}>
          {summary(counts, errors.length, words)}
        </p>
        {errors.length > 0 && <p>{words.leftOut(errors.length)}</p>}
        <Origin {...{ reading, open, title }} version={dataset.version} />
        {differing.length > 0 && <DifferingTable differing={differing} />}
        {gone.length > 0 && (
          <>
            <h3>{words.gone(gone.length)}</h3>
            <GoneList gone={gone} />
          </>
        )}
        {faults.length > 0 && (
          <>
            <h3>{words.faults(faults.length)}</h3>
            <FaultLines faults={[...errors, ...warnings]} />
          </>
        )}
      </div>
    </ModalDialog>
  );
}

type Words = (typeof tableDropWording)["zh"];
type Counts = Parameters<Words["counts"]>[0];

function summary(counts: Counts, errors: number, words: Words): string {
  const { same, differing, gone } = counts;
  if (same + differing + gone === 0) return words.nothing;
  return differing + gone + errors === 0 ? words.allSame(same) : words.counts(counts);
}

interface OriginProps extends Pick<TableAccountProps, "open"> {
  readonly reading: DroppedTable["reading"];
  readonly title: string;
  /** Of the data on show. */
  readonly version: string;
}

/** From which data the table was exported, and the way to the view it shows. */
function Origin({ reading: { about }, open, title, version }: OriginProps) {
  const words = tableDropWording[useWording().locale];
  const address = { address: about.address ?? "" };
  const to = tracedAddress(address);
  const { named: shown } = usePackageOnShow().source;
  return (
    <>
      <p>{versionWords(about.version, version, words)}</p>
      {to && !isOfShownPackage(address, { named: shown, href: window.location.href }) && (
        <p>{words.otherPackage}</p>
      )}
      {to ? (
        <button type="button" className={styles.open} onClick={() => open(to, title)}>
          {words.openView}
        </button>
      ) : (
        about.address !== null && <p>{words.noView}</p>
      )}
    </>
  );
}

function versionWords(ofTable: string | null, shown: string, words: Words): string {
  if (ofTable === null) return words.noVersion;
  return ofTable === shown ? words.sameVersion(shown) : words.otherVersion(named(ofTable), shown);
}

/** More lines than these nobody reads one by one. */
const MOST_LINES = 100;

function GoneList({ gone }: { readonly gone: ReturnType<typeof comparedWithData>["gone"] }) {
  const words = tableDropWording[useWording().locale];
  const rest = gone.length - MOST_LINES;
  return (
    <>
      <ul className={styles.gone}>
        {gone.slice(0, MOST_LINES).map(({ row, id, cells: { region, indicator, value } }) => {
          const parts = [id, region, indicator, value].map((cell) => named(String(cell ?? "")));
          return <li key={row}>{words.goneRow(row, parts.filter((part) => part !== "").join(" · "))}</li>;
        })}
      </ul>
      {rest > 0 && <p>{words.more(rest)}</p>}
    </>
  );
}
