import {
  createContext,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useContext,
  useState,
} from "react";
import { MarkCards } from "./MarkCards.tsx";

/** The mark that Tab leads to. */
const TabStop = createContext<string | null>(null);

/** Whether Tab leads to this mark; to the others of its chart the arrow keys do. */
export function useIsTabStop(stop: string): boolean {
  return useContext(TabStop) === stop;
}

/** How far each key moves through the marks. */
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

interface MarkKeysProps {
  /** The keys of the marks in their order. */
  readonly stops: readonly string[];
  readonly children: ReactNode;
}

/** One Tab stop for all the marks within; arrow keys, Home and End move through them, Enter follows the link that each is. */
export function MarkKeys({ stops, children }: MarkKeysProps) {
  const [last, setLast] = useState<string | null>(null);
  const current = last !== null && stops.includes(last) ? last : (stops[0] ?? null);
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    const isPlain = !(event.altKey || event.ctrlKey || event.metaKey);
    const marks = [...event.currentTarget.querySelectorAll<SVGAElement>("a[data-stop]")];
    const place = marks.findIndex((mark) => mark.matches(":focus"));
    if (step === undefined || !isPlain || place < 0) return;
    event.preventDefault();
    marks[Math.min(Math.max(place + step, 0), marks.length - 1)]?.focus();
  };
  const remember = ({ target }: FocusEvent) => setLast(target.getAttribute("data-stop"));
  return (
    <TabStop.Provider value={current}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears the keys of the links inside it. */}
      <div onKeyDown={move} onFocus={remember}>
        <MarkCards>{children}</MarkCards>
      </div>
    </TabStop.Provider>
  );
}
