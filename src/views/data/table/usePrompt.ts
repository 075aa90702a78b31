import { startTransition, useOptimistic } from "react";

/** A value that a control shows at once while the page makes of it what takes longer; typing waits for nothing. */
export function usePrompt<Value>(
  value: Value,
  change: (value: Value) => void,
): [Value, (value: Value) => void] {
  const [shown, show] = useOptimistic(value);
  const set = (next: Value) =>
    startTransition(() => {
      show(next);
      change(next);
    });
  return [shown, set];
}
