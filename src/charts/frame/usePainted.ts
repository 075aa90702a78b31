import { type RefObject, useEffect, useState } from "react";

/** Some ten seconds; a chart that is not painted by then never will be. */
const MOST_LOOKS = 600;

/**
 * Whether the element holds the expected number of marks and a frame with them has been shown.
 * Tests, pictures and printing wait for it, so it is never true early.
 */
export function usePainted(element: RefObject<HTMLElement | null>, marks: number, drawing: string): boolean {
  const [painted, setPainted] = useState("");
  useEffect(() => {
    let frame = 0;
    let looks = 0;
    const look = () => {
      looks += 1;
      const found = element.current?.querySelectorAll(".recharts-wrapper [data-mark]").length ?? 0;
      if (found === marks) frame = requestAnimationFrame(() => setPainted(drawing));
      else if (looks < MOST_LOOKS) frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [element, marks, drawing]);
  return painted === drawing;
}
