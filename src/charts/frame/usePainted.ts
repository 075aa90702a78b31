import { type RefObject, useEffect, useState } from "react";

/**
 * Whether the element holds the expected number of marks and a frame with them has been shown.
 * Tests, pictures and printing wait for it, so it is never true early.
 */
export function usePainted(element: RefObject<HTMLElement | null>, marks: number, drawing: string): boolean {
  const [painted, setPainted] = useState("");
  useEffect(() => {
    let frame = 0;
    const look = () => {
      const found = element.current?.querySelectorAll(".recharts-wrapper [data-mark]").length ?? 0;
      if (found === marks) frame = requestAnimationFrame(() => setPainted(drawing));
      else frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [element, marks, drawing]);
  return painted === drawing;
}
