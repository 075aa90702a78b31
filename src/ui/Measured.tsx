import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";

interface MeasuredProps {
  readonly children: (width: number) => ReactNode;
}

/** What A4 and Letter hold between the margins of any browser, in pixels. */
const PAPER_WIDTH = 660;

/**
 * Hands its own width down in whole pixels and again when it changes; nothing is drawn before it is known.
 * A browser that prints the page does not wait for a new width, so what is wider than paper is narrowed before.
 */
export function Measured({ children }: MeasuredProps) {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    let isOnPaper = false;
    const measure = () => {
      if (!isOnPaper) setWidth(Math.floor(measured.getBoundingClientRect().width));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    const narrow = () => {
      isOnPaper = true;
      flushSync(() => setWidth(PAPER_WIDTH));
    };
    const widen = () => {
      isOnPaper = false;
      measure();
    };
    window.addEventListener("beforeprint", narrow);
    window.addEventListener("afterprint", widen);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", narrow);
      window.removeEventListener("afterprint", widen);
    };
  }, []);
  return <div ref={element}>{width > 0 && children(width)}</div>;
}
