import { useState } from "react";
import account from "#app/Account.module.css";
import type { OpenedOwn } from "#dataset/opened/openedOwn.ts";
import type { Proposal } from "#dataset/opened/proposal.ts";
import { type MendedRow, type RefusedRow, withMendedRow } from "#dataset/opened/refusedRows.ts";
import type { Dataset } from "#domain/dataset.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { type OwnDataWording, ownDataWording } from "#i18n/ownDataWording.ts";
import { ModalDialog } from "#ui/ModalDialog.tsx";
import { today } from "#ui/today.ts";
import { DifferenceTables } from "./DifferenceTables.tsx";
import { FaultCells } from "./FaultCells.tsx";
import { MendRow } from "./MendRow.tsx";
import { Publish } from "./Publish.tsx";
import { Understood } from "./Understood.tsx";
import { useProposal } from "./useProposal.ts";

interface OwnDataDialogProps {
  readonly own: OpenedOwn;
  /** The data on show. */
  readonly shown: Dataset;
  readonly close: () => void;
}

/** What own data would change: how they were read, what is the matter with them, and the difference to what is on show. */
export function OwnDataDialog({ own, shown, close }: OwnDataDialogProps) {
  const words = ownDataWording[useWording().locale];
  const [day, setDay] = useState(today);
  const [refused, setRefused] = useState<RefusedRow | null>(null);
  const [othersWithdrawn, setOthersWithdrawn] = useState<boolean | null>(null);
  const { current, mend } = useMended(own);
  const { found, isCurrent } = useProposal(current, {
    day,
    reason: words.publish.usualReason,
    othersWithdrawn,
  });
  return (
    <ModalDialog
      shape="wide"
      label={words.heading}
      closeLabel={words.close}
      close={close}
      // Files are dropped with nothing pressed before, and nothing then to lead back to.
      opener={() => null}
    >
      <div className={account.account}>
        <h2>{words.heading}</h2>
        <p className={account.aside}>{words.local}</p>
        <p role="status" className={account.summary}>
          {summary(found, words)}
        </p>
        {found !== null && found !== "failed" && (
          <>
            <Understood proposal={found} />
            <FaultCells own={current} proposal={found} mend={setRefused} />
            {refused && (
              <MendRow
                key={`${refused.place.file} ${refused.place.row}`}
                {...{ refused, shown }}
                proposal={found}
                take={(row) => {
                  mend(refused, row);
                  setRefused(null);
                }}
                close={() => setRefused(null)}
              />
            )}
            <DifferenceTables proposal={found} shown={shown} withdrawOthers={setOthersWithdrawn} />
            <Publish proposal={found} isCurrent={isCurrent} day={day} setDay={setDay} close={close} />
          </>
        )}
      </div>
    </ModalDialog>
  );
}

/** What was opened, with the rows that were mended here. */
function useMended(own: OpenedOwn) {
  const [mended, setMended] = useState({ of: own, own });
  // Other data have come meanwhile.
  const current = mended.of === own ? mended.own : own;
  const mend = (refused: RefusedRow, row: MendedRow) =>
    setMended({ of: own, own: withMendedRow(current, refused, row) });
  return { current, mend };
}

function summary(found: Proposal | "failed" | null, words: OwnDataWording): string {
  if (found === null) return words.reading;
  if (found === "failed") return words.failed;
  const counts = found.differences.map(({ table, added, changed, gone }) =>
    words.difference.counts(words.tables[table], {
      added: added.length,
      changed: changed.length,
      gone: gone.length,
    }),
  );
  const difference = counts.length === 0 ? words.difference.none : counts.join("; ");
  return found.leftOut === 0 ? difference : words.rowsLeftOut(found.leftOut) + difference;
}
