import { startTransition, useOptimistic } from "react";

/** A value that a control shows at once while the page makes of it what takes longer; typing waits for nothing. */
export function usePrompt<Value>(
  value: Value,
  change: (value: Value) => void,
): [Value, (value: Value) => void] {
  const [shown, show] = useOptimistic(value);
  const set = (next: Value) =>
    startTransition(async () => {
      show(next);
      await painted();
      change(next);
    });
  return [shown, set];
}

/** Once the browser has drawn what is known by now. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
