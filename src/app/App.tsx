import { useQuery } from "@tanstack/react-query";
import { descriptorQuery } from "#dataset/datasetQueries.ts";
import { DESCRIPTOR_FILE } from "#dataset/files/descriptor.ts";
import type { PackageSource } from "#dataset/sources/packageSource.ts";
import { type PackageOnShow, PackageProvider } from "#handover/packageOnShow.ts";
import { Board } from "./Board.tsx";
import { Failure, Waiting } from "./Messages.tsx";
import { Shell } from "./Shell.tsx";
import { faultsOf } from "./useDataset.ts";

/** The board: shows the page that the address names, of the package on show. */
export function App({ onShow }: { readonly onShow: PackageOnShow }) {
  const { source } = onShow;
  return (
    <PackageProvider value={onShow}>
      <PackageBoard key={source.id} source={source} />
    </PackageProvider>
  );
}

function PackageBoard({ source }: { readonly source: PackageSource }) {
  const { data: descriptor, error, isFetching, refetch } = useQuery(descriptorQuery(source));
  const look = async () => (await refetch()).data;
  if (descriptor)
    return <Board source={source} descriptor={descriptor} descriptorLook={{ isRunning: isFetching, look }} />;
  return (
    <Shell>
      {error ? (
        <Failure
          faults={faultsOf(error, DESCRIPTOR_FILE)}
          retry={{ isRunning: isFetching, run: () => void refetch() }}
        />
      ) : (
        <Waiting />
      )}
    </Shell>
  );
}
