import type { Desk } from "#briefing/desk/useDesk.ts";
import type { ViewFacts } from "#briefing/desk/useSlideFacts.ts";
import { briefingWording } from "#i18n/briefingWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import styles from "./SlidePicture.module.css";
import { usePicture } from "./usePicture.ts";

interface SlidePictureProps {
  readonly facts: ViewFacts;
  readonly desk: Pick<Desk, "style" | "appearance">;
  /** Empty where words beside it say what it shows. */
  readonly alt: string;
}

/** A view small, drawn by the same code as an exported picture of it. */
export function SlidePicture({ facts, desk, alt }: SlidePictureProps) {
  const words = briefingWording[useWording().locale];
  const picture = usePicture(facts, desk);
  if (facts.found.status === "lost")
    return <span className={styles.none}>{words.editor.lost[facts.found.lost]}</span>;
  if (picture === "making") return <span className={styles.none}>{words.slides.making}</span>;
  if (picture === "failed") return <span className={styles.none}>{words.slides.noPreview}</span>;
  return (
    <img className={styles.picture} src={picture} alt={alt} width={1280} height={720} draggable={false} />
  );
}
