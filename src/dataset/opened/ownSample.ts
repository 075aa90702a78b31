import { DESCRIPTOR_FILE } from "#dataset/files/descriptor.ts";
import { type SampleTables, samplePackage } from "#dataset/samplePackage.ts";
import { type OpenedOwn, openedOwn } from "./openedOwn.ts";
import { type Proposal, type ProposalChoices, proposal } from "./proposal.ts";
import { type PackageFiles, shownPackage } from "./shownPackage.ts";

/** For tests: the sample package as files. */
export async function sampleFiles(
  changes: Partial<SampleTables> = {},
  properties: object = {},
): Promise<PackageFiles> {
  const bytesOf = samplePackage(changes, properties);
  const names = ["regions", "indicators", "populations", "reports", "figures", "measures"];
  if (changes.revisions) names.push("revisions");
  const paths = [DESCRIPTOR_FILE, ...names.map((name) => `${name}.csv`)];
  return new Map(await Promise.all(paths.map(async (path) => [path, await bytesOf(path)] as const)));
}

const sampleChoices: ProposalChoices = {
  day: "2026-11-24",
  reason: { zh: "据报道补充。", en: "Added from a report." },
  othersWithdrawn: null,
};

/** For tests: what these files would make of a package that is on show and lies on the server. */
export async function sampleProposal(
  files: PackageFiles,
  own: readonly File[] | OpenedOwn,
  choices: Partial<ProposalChoices> = {},
): Promise<Proposal> {
  const shown = shownPackage(files);
  const opened = "names" in own ? own : await openedOwn(own);
  if (typeof opened === "string") throw new Error(opened);
  return proposal(
    opened,
    { onShow: shown, start: shown, published: shown },
    { ...sampleChoices, ...choices },
  );
}

export function csvFile(name: string, text: string | Uint8Array): File {
  return new File([typeof text === "string" ? text : Uint8Array.from(text)], name);
}

/** For tests: the files of a package as a reader would choose them. */
export function filesOf(files: PackageFiles): readonly File[] {
  return [...files].map(([path, bytes]) => csvFile(path, bytes));
}
