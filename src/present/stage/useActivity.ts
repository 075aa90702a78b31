import { useEffect, useState } from "react";

/** So long after the last movement the hand is away, in milliseconds. */
const REST = 3_000;

/** Whether pointer or finger moved lately. Keys do not count: a clicker in the hand must show no controls to the room. */
export function useActivity(): boolean {
  const [isActive, setActive] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = ({ movementX, movementY, type }: PointerEvent) => {
      // Chromium reports a movement also when only what lies below a resting pointer changes.
      if (type === "pointermove" && movementX === 0 && movementY === 0) return;
      clearTimeout(timer);
      timer = setTimeout(() => setActive(false), REST);
      setActive(true);
    };
    window.addEventListener("pointermove", wake);
    window.addEventListener("pointerup", wake);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pointermove", wake);
      window.removeEventListener("pointerup", wake);
    };
  }, []);
  return isActive;
}
