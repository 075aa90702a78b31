import { useEffect, useState } from "react";

/** Whether the screen is kept awake; "none" where the browser offers it not, as it does on secure addresses only. */
export type Wake = "on" | "off" | "none";

/** Keeps the screen awake as long as the talk is seen: a browser lets go of it whenever its tab is hidden. */
export function useWakeLock(): Wake {
  const [wake, setWake] = useState<Wake>(() => ("wakeLock" in navigator ? "off" : "none"));
  useEffect(() => {
    if (!("wakeLock" in navigator)) return;
    let [lock, isOver]: [WakeLockSentinel | null, boolean] = [null, false];
    const ask = async () => {
      if (document.visibilityState !== "visible" || isOver) return;
      try {
        lock = await navigator.wakeLock.request("screen");
        lock.addEventListener("release", () => setWake("off"));
        if (isOver) await lock.release();
        else setWake("on");
      } catch {
        // A battery that runs low, or a policy: the screen goes dark when the system says so.
        setWake("off");
      }
    };
    void ask();
    document.addEventListener("visibilitychange", ask);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", ask);
      void lock?.release();
    };
  }, []);
  return wake;
}
