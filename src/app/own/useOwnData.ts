import { useEffect, useRef, useState } from "react";
import { named } from "#app/drop/named.ts";
import type { OpenedOwn, UnusedPart } from "#dataset/opened/openedOwn.ts";
import type { OpenFault } from "#dataset/sources/chosenFiles.ts";
import { type OwnDataOffer, takeOwnData } from "#handover/ownDataOffers.ts";

/** What came of data of the reader's own. */
export type OwnDataState =
  | { readonly kind: "opened"; readonly own: OpenedOwn }
  | { readonly kind: "failed"; readonly file: string; readonly why: OpenFault | readonly UnusedPart[] };

/** Takes the reader's own data, from wherever on the page they are offered. */
export function useOwnData() {
  const [state, setState] = useState<OwnDataState | null>(null);
  const take = async (offer: OwnDataOffer) => {
    if ("files" in offer && offer.files.length === 0) return;
    setState(await openedState(offer));
  };
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => takeOwnData((offer) => void latest.current(offer)), []);
  return { state, take, forget: () => setState(null) };
}

async function openedState(offer: OwnDataOffer): Promise<OwnDataState> {
  const { openedOwn, typedOwn } = await import("#dataset/opened/openedOwn.ts");
  if ("rows" in offer) return { kind: "opened", own: typedOwn(offer.rows) };
  const own = await openedOwn(offer.files);
  const file = named(offer.files[0]?.name ?? "");
  if (typeof own === "string") return { kind: "failed", file, why: own };
  return own.sheets.length === 0 && !own.package
    ? { kind: "failed", file, why: own.unused }
    : { kind: "opened", own };
}
