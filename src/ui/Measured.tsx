import { type ReactNode, useLayoutEffect, useRef, useState } from "react";

interface MeasuredProps {
  readonly children: (width: number) => ReactNode;
}

/** Hands its own width down in whole pixels and again when it changes; nothing is drawn before it is known. */
export function Measured({ children }: MeasuredProps) {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const measure = () => setWidth(Math.floor(measured.getBoundingClientRect().width));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return <div ref={element}>{width > 0 && children(width)}</div>;
}
