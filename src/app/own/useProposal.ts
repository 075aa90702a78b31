import { useEffect, useState } from "react";
import type { OpenedOwn } from "#dataset/opened/openedOwn.ts";
import { surroundingsOf } from "#dataset/opened/ownSource.ts";
import { type Proposal, type ProposalChoices, proposal } from "#dataset/opened/proposal.ts";
import type { PackageSource } from "#dataset/sources/packageSource.ts";
import { usePackageOnShow } from "#handover/packageOnShow.ts";

interface FoundProposal {
  /** Null while it is found out, "failed" where it cannot be. */
  readonly found: Proposal | "failed" | null;
  /** Whether it is of these very data and choices, and not of those before, which stay in sight meanwhile. */
  readonly isCurrent: boolean;
}

interface Asked extends ProposalChoices {
  readonly own: OpenedOwn;
  readonly source: PackageSource;
}

/** What own data would make of the package on show. */
export function useProposal(own: OpenedOwn, choices: ProposalChoices): FoundProposal {
  const { source } = usePackageOnShow();
  const [last, setLast] = useState<{ asked: Asked; found: Proposal | "failed" } | null>(null);
  const { day, reason, othersWithdrawn } = choices;
  useEffect(() => {
    const asked = { own, source, day, reason, othersWithdrawn };
    let isWanted = true;
    const work = async () => proposal(own, surroundingsOf(source), asked);
    work().then(
      (found) => isWanted && setLast({ asked, found }),
      () => isWanted && setLast({ asked, found: "failed" }),
    );
    return () => {
      isWanted = false;
    };
  }, [own, source, day, reason, othersWithdrawn]);
  const isCurrent = last !== null && isSame(last.asked, { own, source, day, reason, othersWithdrawn });
  return { found: last?.found ?? null, isCurrent };
}

function isSame(one: Asked, other: Asked): boolean {
  return (
    one.own === other.own &&
    one.source === other.source &&
    one.day === other.day &&
    one.reason === other.reason &&
    one.othersWithdrawn === other.othersWithdrawn
  );
}
