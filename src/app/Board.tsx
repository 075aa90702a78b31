import { useQuery } from "@tanstack/react-query";
import { Suspense, useCallback, useMemo } from "react";
import { LinksProvider } from "#charts/links.ts";
import { latestDescriptorQuery } from "#dataset/datasetQueries.ts";
import type { Descriptor } from "#dataset/files/descriptor.ts";
import type { PackageSource } from "#dataset/sources/packageSource.ts";
import type { Dataset } from "#domain/dataset.ts";
import { PackageNotice } from "#handover/packageOnShow.ts";
import type { PageProps } from "#sections/pageProps.ts";
import { areFiguresRead } from "#sections/readTables.ts";
import { type Address, readAddress } from "#url/address.ts";
import { type ChangeView, changedView } from "#url/changedView.ts";
import { normalAddress } from "#url/normalAddress.ts";
import { type ReadView, readView, type View, writeView } from "#url/view.ts";
import { boardLinks } from "./boardLinks.ts";
import { Collecting } from "./Collecting.tsx";
import { DataState } from "./DataState.tsx";
import { FileDrop } from "./drop/lazyFileDrop.tsx";
import { Exporting } from "./Exporting.tsx";
import { Header } from "./Header.tsx";
import { NewVersion } from "./lastGood/lazyLastGood.tsx";
import { useKeptLastGood } from "./lastGood/useKeptLastGood.ts";
import { FigurePanel } from "./lazyPages.ts";
import { DroppedParts, Seen, Waiting } from "./Messages.tsx";
import { Page } from "./Page.tsx";
import { PageLinks } from "./PageLinks.tsx";
import { PageOutlet, shownPage } from "./PageOutlet.tsx";
import { pageTitle } from "./pageTitle.ts";
import { Shell } from "./Shell.tsx";
import { Talk } from "./Talk.tsx";
import { goBackTo, useAddress, useLinkFollowing } from "./useAddress.ts";
import { type ReadDataset, type Retry, useDataset } from "./useDataset.ts";
import { useDoubts } from "./useDoubts.ts";
import { useIsOnPaper } from "./useIsOnPaper.ts";
import { type DescriptorLook, useSecondLook } from "./useSecondLook.ts";
import { useSeenDataset } from "./useSeenDataset.ts";
import { useStandingDataset } from "./useStandingDataset.ts";
import { useSystemAppearance } from "./useSystemAppearance.ts";

interface BoardProps {
  readonly source: PackageSource;
  readonly descriptor: Descriptor;
  readonly descriptorLook: DescriptorLook;
}

/** The board once its package is known: reads the tables, then shows what the address names. */
export function Board({ source, descriptor, descriptorLook }: BoardProps) {
  const { read: sure, retry } = useSecondLook(useDataset(source, descriptor), descriptor, descriptorLook);
  // Asked at once: a version published while the tables were on their way is told too.
  const { data: latest } = useQuery({
    ...latestDescriptorQuery(source, descriptor),
    // During a talk nothing is asked, not even when its window is looked at again.
    enabled: () => !isTalk(readAddress(window.location.hash).path),
    initialData: descriptor,
    initialDataUpdatedAt: 0,
  });
  useKeptLastGood(source, sure);
  const read = useDoubts(sure);
  if (read)
    return <ReadBoard {...{ read, retry, descriptor }} newVersion={newerVersion(descriptor, latest)} />;
  return (
    <Shell>
      <Waiting />
    </Shell>
  );
}

/** A talk covers the board: nothing else of it is there meanwhile. */
function isTalk(path: string): boolean {
  return path === "/present";
}

/** The version on the server where it is not the one on show; any other counts, as a package may also be taken back. */
function newerVersion(shown: Descriptor, latest: Descriptor): string | null {
  return latest.version === shown.version ? null : latest.version;
}

interface ReadBoardProps extends Pick<BoardProps, "descriptor"> {
  readonly read: ReadDataset;
  readonly retry: Retry;
  readonly newVersion: string | null;
}

function ReadBoard({ read, retry, descriptor, newVersion }: ReadBoardProps) {
  const { faults, unread } = read;
  const whole = useStandingDataset(read.dataset);
  const { address, go } = useAddress();
  useLinkFollowing();
  const system = useSystemAppearance();
  const { path } = address;
  const figure = readView(address.parameters, whole).view.figure;
  const { view, dropped } = usePageView(address, whole);
  const isPresented = isTalk(path);
  // Each slide says itself as of which day it is read.
  const seen = isPresented || path === "/briefing" ? null : view.seen;
  const { dataset, maybe } = useSeenDataset(whole, seen);
  const change = useCallback<ChangeView>(
    (choices, entry) => go(changedAddress(choices, whole), entry),
    [whole, go],
  );
  const normal = (other: Address) => normalAddress(other, whole);
  // Paper is white, whatever the screen is.
  const appearance = useIsOnPaper() ? "light" : (view.appearance ?? system);
  const page = shownPage(path, dataset);
  const links = useMemo(() => boardLinks(path, view, whole), [path, view, whole]);
  const needsFigures = !areFiguresRead(unread);
  const outlet = <PageOutlet path={path} {...{ dataset, view, appearance, change, faults, unread }} />;
  if (isPresented)
    return (
      <Talk {...{ read, retry, appearance, links }} locale={view.locale}>
        {outlet}
      </Talk>
    );
  return (
    <Page locale={view.locale} appearance={appearance}>
      <LinksProvider value={links}>
        <Header appearance={appearance} change={change} dataset={needsFigures ? null : whole}>
          <PageLinks current={page?.kind ?? "overview"} view={view} {...address} />
        </Header>
        <Exporting
          appearance={appearance}
          licence={licenceOf(descriptor)}
          pageTitle={(language) => pageTitle(page ?? { kind: "overview" }, dataset, language)}
        >
          <main tabIndex={-1}>
            <PackageNotice />
            {newVersion && <NewVersion version={newVersion} shown={descriptor} />}
            <DroppedParts parts={[...(page ? [] : [path]), ...dropped]} />
            <DataState read={read} retry={retry} seen={seen} />
            <SeenDay {...{ dataset, maybe, change }} day={seen} />
            <Collecting dataset={whole}>{outlet}</Collecting>
          </main>
          <FileDrop address={address} go={go} dataset={whole} />
        </Exporting>
        {figure !== null && (
          <Suspense fallback={null}>
            <FigurePanel
              id={figure}
              {...{ dataset, whole }}
              seen={seen}
              close={() => goBackTo({ path, parameters: writeView(view, whole) }, normal)}
            />
          </Suspense>
        )}
      </LinksProvider>
    </Page>
  );
}

interface SeenDayProps extends Pick<PageProps, "dataset" | "change"> {
  readonly day: string | null;
  readonly maybe: number;
}

function SeenDay({ day, dataset, maybe, change }: SeenDayProps) {
  if (day === null) return null;
  return <Seen {...{ day, maybe }} figures={dataset.figures.length} end={() => change({ seen: null })} />;
}

function licenceOf({ licenses }: Descriptor): string {
  return licenses.map(({ title, name }) => title ?? name ?? "").join(", ");
}

/** What the address chooses for its page. It stays the same while panels open and close over it, so that no chart is drawn again for them. */
function usePageView(address: Address, dataset: Dataset): ReadView {
  const parameters = new URLSearchParams(address.parameters);
  if (readView(parameters, dataset).view.figure !== null) parameters.delete("figure");
  const choices = parameters.toString();
  return useMemo(() => readView(new URLSearchParams(choices), dataset), [choices, dataset]);
}

/** The present address with other choices; read anew, as another choice may have been made since the page was drawn. */
function changedAddress(choices: Partial<View>, dataset: Dataset): Address {
  const { path, parameters } = readAddress(window.location.hash);
  const { view } = readView(parameters, dataset);
  return { path, parameters: writeView(changedView(view, choices), dataset) };
}
