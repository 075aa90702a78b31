import { createContext, type ReactNode, useContext } from "react";

const IsBehind = createContext(false);

interface FollowingProps {
  /** Whether what is below still shows an earlier choice than the one just made. */
  readonly isBehind: boolean;
  readonly children: ReactNode;
}

/** What takes longer to draw than a choice to answer: it stays in sight meanwhile, and is said to be behind. */
export function Following({ isBehind, children }: FollowingProps) {
  return (
    <IsBehind.Provider value={isBehind}>
      <div aria-busy={isBehind}>{children}</div>
    </IsBehind.Provider>
  );
}

/** Whether what is drawn here is about to change. */
export function useIsBehind(): boolean {
  return useContext(IsBehind);
}
