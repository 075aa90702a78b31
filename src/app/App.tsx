import { useQuery } from "@tanstack/react-query";
import { descriptorQuery } from "#dataset/datasetQueries.ts";
import { DESCRIPTOR_FILE } from "#dataset/files/descriptor.ts";
import { errorAt } from "#domain/fault.ts";
import { packageAddress } from "#url/address.ts";
import { Board } from "./Board.tsx";
import { Failure, Waiting } from "./Messages.tsx";
import { Shell } from "./Shell.tsx";
import { faultsOf } from "./useDataset.ts";

/** The board: finds its data package and shows the page that the address names. */
export function App() {
  const source = packageAddress(window.location.search, window.location.href);
  return source ? <PackageBoard source={source.href} /> : <ForeignPackage />;
}

function PackageBoard({ source }: { readonly source: string }) {
  const { data: descriptor, error, isFetching, refetch } = useQuery(descriptorQuery(source));
  if (descriptor) return <Board source={source} descriptor={descriptor} />;
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

function ForeignPackage() {
  const named = new URLSearchParams(window.location.search).get("data") ?? "";
  const fault = errorAt({ file: DESCRIPTOR_FILE, found: named }, "pathOutside", {});
  return (
    <Shell>
      <Failure faults={[fault]} retry={{ isRunning: false, run: () => window.location.reload() }} />
    </Shell>
  );
}
