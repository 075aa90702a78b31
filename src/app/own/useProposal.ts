import { useEffect, useState } from "react";
import type { OpenedOwn } from "#dataset/opened/openedOwn.ts";
import { surroundingsOf } from "#dataset/opened/ownSource.ts";
import { type Proposal, type ProposalChoices, proposal } from "#dataset/opened/proposal.ts";
import { usePackageOnShow } from "#handover/packageOnShow.ts";

/** What own data would make of the package on show; null while that is found out, "failed" where it cannot be. */
export function useProposal(own: OpenedOwn, choices: ProposalChoices): Proposal | "failed" | null {
  const { source } = usePackageOnShow();
  const [found, setFound] = useState<Proposal | "failed" | null>(null);
  const { day, reason, othersWithdrawn } = choices;
  useEffect(() => {
    let isWanted = true;
    const work = async () => proposal(own, surroundingsOf(source), { day, reason, othersWithdrawn });
    work().then(
      (made) => isWanted && setFound(made),
      () => isWanted && setFound("failed"),
    );
    return () => {
      isWanted = false;
    };
  }, [own, source, day, reason, othersWithdrawn]);
  return found;
}
