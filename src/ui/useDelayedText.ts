import { useEffect, useEffectEvent, useState } from "react";

/** A pause as long as this ends a word for most typists. */
const PAUSE_MS = 400;

/** A text that answers each key at once and is kept elsewhere, as in the address, when the typing pauses. */
export function useDelayedText(
  kept: string,
  keep: (text: string) => void,
): readonly [string, (text: string) => void] {
  // Null while nothing is typed that is not kept, so that Back and a link show through.
  const [typed, setTyped] = useState<string | null>(null);
  const keepTyped = useEffectEvent(() => {
    if (typed !== null) keep(typed);
    setTyped(null);
  });
  useEffect(() => {
    if (typed === null) return;
    const pause = setTimeout(() => keepTyped(), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [typed]);
  return [typed ?? kept, setTyped];
}
