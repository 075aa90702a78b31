import { useState } from "react";

/**
 * What a control shows: what was just picked, until the choice that it stands for has come round. A choice may take a
 * while to be drawn, in which the control must not fall back.
 */
export function usePicked<Value>(
  chosen: Value,
  choose: (value: Value) => void,
): [Value, (value: Value) => void] {
  const [picked, setPicked] = useState<{ value: Value; over: Value } | null>(null);
  // The choice has come round, or another one has: from now on what holds is shown.
  if (picked && picked.over !== chosen) setPicked(null);
  return [
    picked && picked.over === chosen ? picked.value : chosen,
    (value) => {
      setPicked({ value, over: chosen });
      choose(value);
    },
  ];
}
