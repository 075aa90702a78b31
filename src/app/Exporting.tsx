import { lazy, type ReactNode, Suspense, useCallback, useState } from "react";
import { type ChartToExport, ExportProvider } from "#charts/exporting.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import type { Appearance } from "#url/view.ts";
import { exportOrigin } from "./exportOrigin.ts";
import styles from "./Messages.module.css";
import { useExportKey } from "./useExportKey.ts";

/** Pictures and tables are code that a reader of the page needs not wait for: it comes when an export is opened. */
const ExportDialog = lazy(async () => ({
  default: (await import("#export/dialog/ExportDialog.tsx")).ExportDialog,
}));

interface ExportingProps {
  readonly appearance: Appearance;
  /** Of the data; empty where none is stated. */
  readonly licence: string;
  readonly children: ReactNode;
}

/** Lets every chart below it be exported, by its button or by the key E, one at a time. */
export function Exporting({ appearance, licence, children }: ExportingProps) {
  const { board } = useWording().wording;
  const [request, open] = useState<ChartToExport | null>(null);
  const close = useCallback(() => open(null), []);
  useExportKey();
  return (
    <ExportProvider value={open}>
      {children}
      {request && (
        <ErrorBoundary
          fallback={
            <p role="alert" className={styles.notice}>
              {board.exportBroken}
            </p>
          }
        >
          <Suspense fallback={null}>
            <ExportDialog
              {...{ request, appearance, close }}
              origin={exportOrigin(window.location, licence)}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </ExportProvider>
  );
}
