import { createContext, type ReactNode, Suspense, useCallback, useContext, useRef, useState } from "react";
import { FigureCard } from "#charts/lazyFigures.ts";
import type { Figure } from "#domain/figure.ts";
import styles from "./MarkCards.module.css";

/** Shows what a figure is beside its mark, or with null shows nothing. */
type ShowCard = (figure: Figure | null, mark: Element | null) => void;

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
  const [shown, setShown] = useState<Shown | null>(null);
  const show = useCallback<ShowCard>((figure, mark) => {
    const home = ground.current?.getBoundingClientRect();
    const place = mark?.getBoundingClientRect();
    setShown(
      figure && home && place
        ? { figure, top: place.bottom - home.top, left: place.left + place.width / 2 - home.left }
        : null,
    );
  }, []);
  return (
    <CardContext.Provider value={show}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears Escape from the links inside it. */}
      <div ref={ground} className={styles.ground} onKeyDown={({ key }) => key === "Escape" && setShown(null)}>
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
