import { useEffect, useRef } from "react";
import { useWording } from "#i18n/LocaleContext.tsx";
import { presentWording } from "#i18n/presentWording.ts";
import type { Presented } from "#present/before/presented.ts";
import { useTalkKeys } from "#present/keys/useTalkKeys.ts";
import { usePresses } from "#present/marks/usePresses.ts";
import { Overlays } from "#present/overlays/Overlays.tsx";
import { SourcesPanel } from "#present/overlays/SourcesPanel.tsx";
import { SlideDrawing } from "#present/SlideDrawing.tsx";
import { SlideWords } from "#present/stage/SlideWords.tsx";
import { StageNotices } from "#present/stage/StageNotices.tsx";
import { windowCommand } from "#present/stage/stageCommands.ts";
import { type TalkWindow, useTalk } from "#present/talk/useTalk.ts";
import { useWakeLock } from "#present/window/wakeLock.ts";
import { Notes } from "./Notes.tsx";
import { SpeakerBar } from "./SpeakerBar.tsx";
import { SpeakerNotices } from "./SpeakerNotices.tsx";
import styles from "./SpeakerWindow.module.css";
import { useFirstStage } from "./useFirstStage.ts";

/** The window of who speaks: what the room sees, what comes next, and what nobody else shall see. */
export function SpeakerWindow({ presented }: { readonly presented: Presented }) {
  const words = presentWording[useWording().locale];
  const page = useRef<HTMLElement>(null);
  const talk = useTalk(presented, "speaker", useFirstStage());
  const { slides, index, drawn, state, act } = talk;
  const wake = useWakeLock();
  const run: Parameters<typeof useTalkKeys>[0] = (command) => windowCommand(talk, command);
  const rest = () => page.current?.focus({ preventScroll: true });
  useTalkKeys(run);
  useEffect(() => page.current?.focus({ preventScroll: true }), []);
  const isDrawn = slides.length > 0;
  const { spent, since } = state.talk.timer;
  const isUnused = spent === 0 && since === null;
  const isStarted = useRef(false);
  useEffect(() => {
    if (!isDrawn || isStarted.current) return;
    // Once, from when the speaker is ready: a watch of another window is taken over, one that is set to nought stays there.
    isStarted.current = true;
    if (isUnused) act({ kind: "timer", timer: { spent: 0, since: Date.now() } });
  }, [isDrawn, isUnused, act]);
  const slide = slides[index];
  return (
    <main ref={page} tabIndex={-1} className={styles.speaker} data-speaker data-slides={slides.length}>
      <h1 className={styles.hidden}>
        {words.speaker.title} {presented.briefing.name}
      </h1>
      <SpeakerNotices {...{ talk, presented }} />
      {slide ? (
        <>
          <SpeakerBar {...{ talk, run, rest }} />
          <div className={styles.columns}>
            <div>
              <ThisSlide talk={talk} />
              <Notes key={slide.key} notes={slide.slide.notes} />
            </div>
            <div>
              <NextSlide talk={talk} />
              <SourcesPanel slide={slide.slide} />
            </div>
          </div>
          <SlideWords talk={talk} />
          <div className={styles.corner}>
            <StageNotices talk={talk} isForSpeaker={true} />
          </div>
          <Overlays {...{ talk, wake }} opener={() => page.current} />
        </>
      ) : (
        <p role="status">
          {drawn.failure
            ? words.before.failed(drawn.failure.message)
            : words.before.drawing(drawn.progress ?? 0, presented.briefing.slides.length)}
        </p>
      )}
    </main>
  );
}

function ThisSlide({ talk }: { readonly talk: TalkWindow }) {
  const words = presentWording[useWording().locale];
  const { slides, index, state, act } = talk;
  const { blank, mark } = state.talk;
  const slide = slides[index];
  const presses = usePresses(act);
  return (
    <section aria-labelledby="speaker-now" data-current={slide?.key}>
      <h2 id="speaker-now">{words.speaker.now}</h2>
      <div className={styles.picture} {...presses}>
        {slide && <SlideDrawing slide={slide} mark={mark} />}
        {blank && (
          <p className={styles[blank]} data-blank={blank}>
            {words.blanks[blank]}
          </p>
        )}
      </div>
    </section>
  );
}

function NextSlide({ talk: { slides, index } }: { readonly talk: TalkWindow }) {
  const words = presentWording[useWording().locale].speaker;
  const next = slides[index + 1];
  return (
    <section aria-labelledby="speaker-next" data-next={next?.key}>
      <h2 id="speaker-next">{words.next}</h2>
      {next ? (
        <>
          <div className={styles.picture}>
            <SlideDrawing slide={next} />
          </div>
          <p className={styles.headline}>{next.slide.headline}</p>
        </>
      ) : (
        <p className={styles.none}>{words.end}</p>
      )}
    </section>
  );
}
