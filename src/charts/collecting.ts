import { createContext, useContext } from "react";

/** Adds the chart of this name, as it is on show, to a briefing. Charts are given it, as they know nothing of briefings. */
type Collect = (chart: string) => void;

const CollectContext = createContext<Collect | null>(null);

export const CollectProvider = CollectContext.Provider;

/** What the board around offers; null where there is nothing to add to, as in a picture. */
export function useCollect(): Collect | null {
  return useContext(CollectContext);
}
