import { useEffect, useState } from "react";

/** So long after the last movement the hand is away, in milliseconds. */
const REST = 3_000;

/** Whether pointer or finger moved lately. Keys do not count: a clicker in the hand must show no controls to the room. */
export function useActivity(): boolean {
  const [isActive, setActive] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const moved = ({ movementX, movementY, pointerType }: PointerEvent) => {
      // Chromium reports a movement also when only what lies below a resting pointer changes.
      if (pointerType !== "touch" && (movementX !== 0 || movementY !== 0)) wake();
    };
    // Not before the click of a tap: that would press the control that has just come to lie under the finger.
    const tapped = ({ detail }: MouseEvent) => detail > 0 && wake();
    const wake = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setActive(false), REST);
      setActive(true);
    };
    window.addEventListener("pointermove", moved);
    window.addEventListener("click", tapped);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pointermove", moved);
      window.removeEventListener("click", tapped);
    };
  }, []);
  return isActive;
}
