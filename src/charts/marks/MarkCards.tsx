import { createContext, type ReactNode, Suspense, useCallback, useContext, useRef, useState } from "react";
import { FigureCard } from "#charts/lazyFigures.ts";
import type { Figure } from "#domain/figure.ts";
import styles from "./MarkCards.module.css";

/** What makes a card appear; the pointer goes before the focus. */
type Cause = "pointer" | "focus";

/** Shows what a figure is beside its mark, or with null takes the card of that cause away. */
type ShowCard = (cause: Cause, card: { readonly figure: Figure; readonly mark: Element } | null) => void;

const CardContext = createContext<ShowCard>(() => undefined);

export function useShowCard(): ShowCard {
  return useContext(CardContext);
}

interface Shown {
  readonly figure: Figure;
  /** Below the mark and from its middle, in pixels from the corner of the chart. */
  readonly top: number;
  readonly left: number;
}

/** A card beside the mark that the pointer is on or the focus; Escape takes it away. It lies below its mark, never over it. */
export function MarkCards({ children }: { readonly children: ReactNode }) {
  const ground = useRef<HTMLDivElement>(null);
  const [cards, setCards] = useState<Partial<Record<Cause, Shown | null>>>({});
  const show = useCallback<ShowCard>((cause, card) => {
    const home = ground.current?.getBoundingClientRect();
    const place = card?.mark.getBoundingClientRect();
    const shown =
      card && home && place
        ? {
            figure: card.figure,
            top: place.bottom - home.top,
            left: place.left + place.width / 2 - home.left,
          }
        : null;
    setCards((before) => ({ ...before, [cause]: shown }));
  }, []);
  const shown = cards.pointer ?? cards.focus;
  return (
    <CardContext.Provider value={show}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears Escape from the links inside it. */}
      <div ref={ground} className={styles.ground} onKeyDown={({ key }) => key === "Escape" && setCards({})}>
        {children}
        {shown && (
          <div className={styles.card} style={{ top: shown.top, "--left": `${shown.left}px` }}>
            <Suspense fallback={null}>
              <FigureCard figure={shown.figure} />
            </Suspense>
          </div>
        )}
      </div>
    </CardContext.Provider>
  );
}
