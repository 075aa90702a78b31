import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the browser is about to print the page, for which it does not wait: all is drawn anew at once. */
export function useIsOnPaper(): boolean {
  const [isOnPaper, set] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => set(true));
    const end = () => set(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return isOnPaper;
}
