import { faultWords } from "#export/dialog/faultWords.ts";
import { PictureError } from "#export/picture/pictureFaults.ts";
import { exportWording } from "#i18n/exportWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { presentWording } from "#i18n/presentWording.ts";
import type { Drawn } from "#present/drawn/useDrawnSlides.ts";
import { leaveTalk } from "#present/window/addresses.ts";
import { FaultLines } from "#sections/FaultLines.tsx";
import type { DrawnSlide } from "#slides/drawnSlides.ts";
import styles from "./Preparing.module.css";
import type { Presented } from "./presented.ts";
import { errorsOf } from "./troubles.ts";

interface PreparingProps {
  readonly presented: Presented;
  readonly drawn: Drawn;
  /** Parts of the address that meant nothing. */
  readonly dropped: readonly string[];
  readonly begin: (fullScreen: boolean) => void;
}

/** Stands until every slide is drawn, and where something must be told before the talk until it is begun. */
export function Preparing({ presented, drawn, dropped, begin }: PreparingProps) {
  const { locale, wording } = useWording();
  const words = presentWording[locale].before;
  const { open, briefing } = presented;
  const { slides, failure } = drawn;
  const trouble = open.source === "first" ? open.trouble : null;
  const errors = errorsOf(presented);
  return (
    <div className={styles.preparing}>
      <h1>{briefing.name || presentWording[locale].unnamed}</h1>
      <Progress drawn={drawn} all={briefing.slides.length} />
      <div role="alert" className={styles.troubles}>
        {trouble && <p>{words[trouble.kind]}</p>}
        {dropped.length > 0 && <p>{wording.board.dropped(dropped.length, dropped)}</p>}
        {errors.length > 0 && (
          <>
            <p>{words.doubts}</p>
            <FaultLines faults={errors} />
          </>
        )}
        {failure && <p>{words.failed(failure.message)}</p>}
        <DrawingFaults slides={slides ?? []} />
      </div>
      <div className={styles.actions}>
        {slides && (
          <>
            <button type="button" onClick={() => begin(false)}>
              {words.begin}
            </button>
            <button type="button" onClick={() => begin(true)}>
              {words.beginFull}
            </button>
          </>
        )}
        <button type="button" onClick={() => leaveTalk(presented)}>
          {words.back}
        </button>
      </div>
    </div>
  );
}

function Progress({ drawn, all }: { readonly drawn: Drawn; readonly all: number }) {
  const { before } = presentWording[useWording().locale];
  const { slides, progress, failure } = drawn;
  if (failure) return null;
  if (slides) return <p role="status">{before.ready(slides.length)}</p>;
  return (
    <>
      <progress value={progress ?? 0} max={all} aria-labelledby="drawing-slides" />
      <p id="drawing-slides">{before.drawing(progress ?? 0, all)}</p>
    </>
  );
}

function DrawingFaults({ slides }: { readonly slides: readonly DrawnSlide[] }) {
  const { locale } = useWording();
  const faulty = slides.filter(({ faults }) => faults.length > 0);
  if (faulty.length === 0) return null;
  return (
    <ul>
      {faulty.map(({ key, faults }) => (
        <li key={key}>
          {presentWording[locale].before.faults(key)}{" "}
          {faultWords(new PictureError(faults), exportWording[locale]).join(" ")}
        </li>
      ))}
    </ul>
  );
}
