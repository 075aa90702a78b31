import { lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from "react";
import { type ChartToExport, ExportProvider, type Exports } from "#charts/exporting.ts";
import { usePackageOnShow } from "#handover/packageOnShow.ts";
import { type Language, useWording } from "#i18n/LocaleContext.tsx";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import type { Appearance } from "#url/display.ts";
import { exportOrigin } from "./exportOrigin.ts";
import styles from "./Messages.module.css";
import { useExportKey } from "./useExportKey.ts";

/** Pictures, tables and paper are code that a reader of the page needs not wait for: it comes when a dialog is opened. */
const ExportDialog = lazy(async () => ({
  default: (await import("#export/dialog/ExportDialog.tsx")).ExportDialog,
}));
const PrintDialog = lazy(async () => ({
  default: (await import("#export/print/PrintDialog.tsx")).PrintDialog,
}));

interface ExportingProps {
  readonly appearance: Appearance;
  /** Of the data; empty where none is stated. */
  readonly licence: string;
  /** What the page that is open is called. */
  readonly pageTitle: (language: Language) => string;
  readonly children: ReactNode;
}

type Request =
  | { readonly kind: "export"; readonly chart: ChartToExport }
  | { readonly kind: "print"; readonly only: string | null };

/** Lets every chart below it be exported, by its button or by the key E, and the charts on show be printed, one dialog at a time. */
export function Exporting({ appearance, licence, pageTitle, children }: ExportingProps) {
  const { board } = useWording().wording;
  const { source } = usePackageOnShow();
  const [request, ask] = useState<Request | null>(null);
  const close = useCallback(() => ask(null), []);
  const exports = useMemo<Exports>(
    () => ({
      open: (chart) => ask({ kind: "export", chart }),
      print: (only) => ask({ kind: "print", only }),
      onShow: new Map(),
    }),
    [],
  );
  useExportKey();
  const origin = () => exportOrigin(window.location, source.named, licence);
  return (
    <ExportProvider value={exports}>
      {children}
      {request && (
        <ErrorBoundary
          key={request.kind}
          fallback={
            <p role="alert" className={styles.notice}>
              {board.exportBroken}
            </p>
          }
        >
          <Suspense fallback={null}>
            {request.kind === "export" ? (
              <ExportDialog
                request={request.chart}
                print={() => ask({ kind: "print", only: request.chart.chart })}
                {...{ appearance, close }}
                origin={origin()}
              />
            ) : (
              <PrintDialog
                onShow={exports.onShow}
                only={request.only}
                origin={() => ({ address: origin().printed, pageTitle })}
                close={close}
              />
            )}
          </Suspense>
        </ErrorBoundary>
      )}
    </ExportProvider>
  );
}
