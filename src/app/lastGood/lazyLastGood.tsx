import { type ComponentProps, lazy, Suspense } from "react";
import { PlainOffer } from "#app/ReloadMessages.tsx";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";

const lastGood = () => import("./LastGood.tsx");
const offer = () => import("./NewVersionOffer.tsx");

/** Fetches what keeps the last good data on show when the server gives no better. */
export function lastGoodParts() {
  return Promise.all([lastGood(), offer()]);
}

const Last = lazy(async () => ({ default: (await lastGood()).LastGood }));
const Offer = lazy(async () => ({ default: (await offer()).NewVersionOffer }));

/** Shows what this browser last read whole in place of a failure, where there is such a thing. */
export function LastGood(props: ComponentProps<typeof Last>) {
  return (
    <ErrorBoundary fallback={null}>
      <Suspense fallback={null}>
        <Last {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Offers a newer version. Where the code that looks at it first is gone from the server, the board itself is newer, too. */
export function NewVersion(props: ComponentProps<typeof Offer>) {
  return (
    <ErrorBoundary fallback={<PlainOffer version={props.version} />}>
      <Suspense fallback={null}>
        <Offer {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}
