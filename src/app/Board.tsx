import { useQuery } from "@tanstack/react-query";
import { Suspense, useCallback, useMemo } from "react";
import { LinksProvider } from "#charts/links.ts";
import { latestDescriptorQuery } from "#dataset/datasetQueries.ts";
import type { Descriptor } from "#dataset/files/descriptor.ts";
import { readView, type View, writeView } from "#url/view.ts";
import { boardLinks } from "./boardLinks.ts";
import { FaultReport } from "./FaultReport.tsx";
import { Header } from "./Header.tsx";
import { FigurePanel } from "./lazyPages.ts";
import { DroppedParts, EmptyPackage, Failure, NewVersion, Waiting } from "./Messages.tsx";
import { Page } from "./Page.tsx";
import { PageLinks } from "./PageLinks.tsx";
import { PageOutlet, shownPage } from "./PageOutlet.tsx";
import { Shell } from "./Shell.tsx";
import { goBackTo, useAddress, useLinkFollowing } from "./useAddress.ts";
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
  useLinkFollowing();
  const system = useSystemAppearance();
  const { view, dropped } = useMemo(() => readView(address.parameters, dataset), [address, dataset]);
  const { path } = address;
  const change = useCallback(
    (choices: Partial<View>) => go({ path, parameters: writeView({ ...view, ...choices }, dataset) }),
    [path, view, dataset, go],
  );
  const appearance = view.appearance ?? system;
  const page = shownPage(path, dataset);
  const links = useMemo(() => boardLinks(path, view, dataset), [path, view, dataset]);
  const needsFigures = [...unread].some((table) => table !== "measures");
  return (
    <Page locale={view.locale} appearance={appearance}>
      <LinksProvider value={links}>
        <Header appearance={appearance} change={change} dataset={needsFigures ? null : dataset}>
          <PageLinks
            current={page?.kind ?? "overview"}
            view={view}
            path={path}
            parameters={address.parameters}
          />
        </Header>
        <main tabIndex={-1}>
          {newVersion && <NewVersion version={newVersion} />}
          <DroppedParts parts={[...(page ? [] : [path]), ...dropped]} />
          <DataState {...{ dataset, faults, unread, retry }} />
          <PageOutlet
            page={page ?? { kind: "overview" }}
            {...{ dataset, view, appearance, change, faults, unread }}
          />
        </main>
        {view.figure !== null && (
          <Suspense fallback={null}>
            <FigurePanel
              id={view.figure}
              dataset={dataset}
              seen={view.seen}
              close={() => goBackTo({ path, parameters: writeView({ ...view, figure: null }, dataset) })}
            />
          </Suspense>
        )}
      </LinksProvider>
    </Page>
  );
}

/** What keeps the data from being shown whole: unread tables, doubts, or a package without a figure. */
function DataState({ dataset, faults, unread, retry }: ReadDataset & { readonly retry: Retry }) {
  const needsFigures = [...unread].some((table) => table !== "measures");
  const errors = faults.filter(({ severity }) => severity === "error");
  if (needsFigures) return <Failure faults={errors} retry={retry} />;
  return (
    <>
      <FaultReport faults={faults} retry={unread.size > 0 ? retry : null} />
      {dataset.figures.length === 0 && errors.length === 0 && <EmptyPackage />}
    </>
  );
}
