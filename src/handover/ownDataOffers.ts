import type { OwnRows } from "#dataset/opened/ownRows.ts";

/** Data of the reader's own that are to be laid over those on show: files, or rows typed into the page, of one table or several. */
export type OwnDataOffer = { readonly files: readonly File[] } | { readonly rows: readonly OwnRows[] };

type Take = (offer: OwnDataOffer) => void;

let taker: Take | null = null;

/**
 * Shows the reader what own data would change, in the dialog that drops and chosen files open too. Any page may offer;
 * nothing happens while what takes them has not come yet.
 */
export function offerOwnData(offer: OwnDataOffer): void {
  taker?.(offer);
}

/** Takes what is offered from now on, until the function that comes back is called. */
export function takeOwnData(take: Take): () => void {
  taker = take;
  return () => {
    if (taker === take) taker = null;
  };
}
