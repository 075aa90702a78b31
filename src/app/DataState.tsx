import { areFiguresRead } from "#sections/readTables.ts";
import type { View } from "#url/view.ts";
import { FaultReport } from "./FaultReport.tsx";
import { EmptyPackage, Failure } from "./Messages.tsx";
import type { ReadDataset, Retry } from "./useDataset.ts";

export interface DataStateProps extends Pick<View, "seen"> {
  readonly read: ReadDataset;
  readonly retry: Retry;
}

/** What keeps the data from being shown whole: unread tables, doubts, or a package without a figure. */
export function DataState({ read, retry, seen }: DataStateProps) {
  const { dataset, faults, unread } = read;
  const errors = faults.filter(({ severity }) => severity === "error");
  if (!areFiguresRead(unread)) return <Failure faults={errors} retry={retry} />;
  return (
    <>
      <FaultReport faults={faults} retry={unread.size > 0 ? retry : null} seen={seen} />
      {dataset.figures.length === 0 && errors.length === 0 && <EmptyPackage />}
    </>
  );
}
