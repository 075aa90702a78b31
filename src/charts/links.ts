import { createContext, useContext } from "react";

/** The addresses that a text or a mark leads to. Charts are given them, as they know nothing of addresses. */
export interface Links {
  /** The panel of a figure, over the page that is open. */
  readonly figure: (id: string) => string;
  readonly region: (code: string) => string;
  /** The page of a report, at a paragraph where one is recorded. */
  readonly report: (id: string, paragraph: number | null) => string;
  /** Where all data stand, and what the check of it found. */
  readonly data: string;
}

/** Without a board around it, as in a picture, a mark leads nowhere. */
const LinksContext = createContext<Links | null>(null);

export const LinksProvider = LinksContext.Provider;

/** The addresses of the board around; null where there is none. */
export function useLinks(): Links | null {
  return useContext(LinksContext);
}
