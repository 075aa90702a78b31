import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { latestDescriptorQuery } from "#dataset/datasetQueries.ts";
import type { Descriptor } from "#dataset/files/descriptor.ts";
import { isBesideFigures } from "#dataset/tables/tableDefinitions.ts";
import { readView, type View, writeView } from "#url/view.ts";
import { Overview } from "#views/overview/Overview.tsx";
import { FaultReport } from "./FaultReport.tsx";
import { Header } from "./Header.tsx";
import { DroppedParts, EmptyPackage, Failure, NewVersion, Waiting } from "./Messages.tsx";
import { Page } from "./Page.tsx";
import { Shell } from "./Shell.tsx";
import { useAddress } from "./useAddress.ts";
import { type ReadDataset, type Retry, useDataset } from "./useDataset.ts";
import { useSystemAppearance } from "./useSystemAppearance.ts";

interface BoardProps {
  readonly source: string;
  readonly descriptor: Descriptor;
}

/** The board once its package is known: reads the tables, then shows what the address names. */
export function Board({ source, descriptor }: BoardProps) {
  const { read, retry } = useDataset(source, descriptor);
  // Asked at once: a version published while the tables were on their way is told too.
  const { data: latest } = useQuery({
    ...latestDescriptorQuery(source),
    initialData: descriptor,
    initialDataUpdatedAt: 0,
  });
  if (read) return <ReadBoard read={read} retry={retry} newVersion={newerVersion(descriptor, latest)} />;
  return (
    <Shell>
      <Waiting />
    </Shell>
  );
}

/** The version on the server where it is not the one on show; any other counts, as a package may also be taken back. */
function newerVersion(shown: Descriptor, latest: Descriptor): string | null {
  return latest.version === shown.version ? null : latest.version;
}

interface ReadBoardProps {
  readonly read: ReadDataset;
  readonly retry: Retry;
  readonly newVersion: string | null;
}

function ReadBoard({ read: { dataset, faults, unread }, retry, newVersion }: ReadBoardProps) {
  const { address, go } = useAddress();
  const system = useSystemAppearance();
  const { view, dropped } = useMemo(() => readView(address.parameters, dataset), [address, dataset]);
  const change = useCallback(
    (choices: Partial<View>) => go({ path: "/", parameters: writeView({ ...view, ...choices }, dataset) }),
    [view, dataset, go],
  );
  const appearance = view.appearance ?? system;
  const unknownPage = address.path === "/" ? [] : [address.path];
  const hasErrors = faults.some(({ severity }) => severity === "error");
  const isEmpty = dataset.figures.length === 0 && !hasErrors;
  const needsFigures = [...unread].some((table) => !isBesideFigures(table));
  return (
    <Page locale={view.locale} appearance={appearance}>
      <Header appearance={appearance} change={change} dataset={needsFigures ? null : dataset} />
      <main>
        {newVersion && <NewVersion version={newVersion} />}
        <DroppedParts parts={[...unknownPage, ...dropped]} />
        {needsFigures ? (
          <Failure faults={faults.filter(({ severity }) => severity === "error")} retry={retry} />
        ) : (
          <FaultReport faults={faults} retry={unread.size > 0 ? retry : null} />
        )}
        {isEmpty && <EmptyPackage />}
        <Overview dataset={dataset} view={view} appearance={appearance} change={change} unread={unread} />
      </main>
    </Page>
  );
}
