import type { ReactNode } from "react";
import { useLinks } from "#charts/links.ts";
import type { Figure } from "#domain/figure.ts";
import { figureSentence } from "#i18n/figureWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { useShowCard } from "./MarkCards.tsx";
import { useIsTabStop } from "./MarkKeys.tsx";
import styles from "./MarkLink.module.css";

interface MarkLinkProps {
  readonly figure: Figure;
  /** The key of the mark among those of its chart. */
  readonly stop: string;
  readonly children: ReactNode;
}

/** A mark as a link to the panel of its figure, read out as a sentence. Where there is no board around it, only the mark. */
export function MarkLink({ figure, stop, children }: MarkLinkProps) {
  const links = useLinks();
  const { locale } = useWording();
  const isTabStop = useIsTabStop(stop);
  const showCard = useShowCard();
  if (!links) return <g>{children}</g>;
  return (
    <a
      href={links.figure(figure.id)}
      aria-label={figureSentence(figure, locale)}
      tabIndex={isTabStop ? 0 : -1}
      className={styles.mark}
      data-opens={figure.id}
      data-stop={stop}
      // A finger that presses a mark opens the panel, which says more.
      onPointerEnter={({ pointerType, currentTarget: mark }) =>
        pointerType !== "touch" && showCard("pointer", { figure, mark })
      }
      onPointerLeave={() => showCard("pointer", null)}
      onFocus={({ currentTarget: mark }) =>
        mark.matches(":focus-visible") && showCard("focus", { figure, mark })
      }
      onBlur={() => showCard("focus", null)}
    >
      {children}
    </a>
  );
}
