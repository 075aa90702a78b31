import { useEffect, useState } from "react";
import type { Stage } from "#slides/stage.ts";

/** A window of the same talk answers within this, in milliseconds. */
const ANSWER = 700;
const usual: Stage = { width: 1920, height: 1080 };

/** What slides are drawn for where no window for the room tells its stage: known only after it had time to. */
export function useFirstStage(): Stage | null {
  const [stage, setStage] = useState<Stage | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setStage(usual), ANSWER);
    return () => clearTimeout(timer);
  }, []);
  return stage;
}
