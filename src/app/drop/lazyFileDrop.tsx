import { type ComponentProps, lazy, Suspense } from "react";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";

const Drop = lazy(async () => ({ default: (await import("./FileDrop.tsx")).FileDrop }));

/** The opening of files, which comes once there are charts; where it cannot be had, the board does without. */
export function FileDrop(props: ComponentProps<typeof Drop>) {
  return (
    <ErrorBoundary fallback={null}>
      <Suspense fallback={null}>
        <Drop {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}
