import { type RefObject, useEffect, useState } from "react";
import type { Stage } from "#slides/stage.ts";
import { stageWithin } from "./stageBox.ts";

/** A window on its way to full screen has many sizes; only the one that stays so long is drawn for, in milliseconds. */
const REST = 200;

/** The stage within an element, once its size has come to rest; null until it is known. */
export function useStageSize(element: RefObject<HTMLElement | null>): Stage | null {
  const [stage, setStage] = useState<Stage | null>(null);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = current;
      if (width === 0 || height === 0) return;
      const now = stageWithin({ width, height });
      setStage((last) => (last?.width === now.width && last.height === now.height ? last : now));
    };
    measure();
    const observer = new ResizeObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(measure, REST);
    });
    observer.observe(current);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [element]);
  return stage;
}
