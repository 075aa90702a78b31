import { useEffect, useRef, useState } from "react";
import { languageOf, useWording } from "#i18n/LocaleContext.tsx";
import { presentWording } from "#i18n/presentWording.ts";
import { Preparing } from "#present/before/Preparing.tsx";
import type { Presented } from "#present/before/presented.ts";
import { mustTell } from "#present/before/troubles.ts";
import { useStageSize } from "#present/drawn/useStageSize.ts";
import { useTalkKeys } from "#present/keys/useTalkKeys.ts";
import { usePresses } from "#present/marks/usePresses.ts";
import { Overlays } from "#present/overlays/Overlays.tsx";
import { SlideDrawing } from "#present/SlideDrawing.tsx";
import { useTalk } from "#present/talk/useTalk.ts";
import { leaveTalk } from "#present/window/addresses.ts";
import { toggleFullScreen } from "#present/window/fullScreen.ts";
import { useWakeLock } from "#present/window/wakeLock.ts";
import { stageStyle } from "#slides/stage.ts";
import { ControlBar } from "./ControlBar.tsx";
import styles from "./RoomWindow.module.css";
import { SlideWords } from "./SlideWords.tsx";
import { StageNotices } from "./StageNotices.tsx";
import { stageCommands } from "./stageCommands.ts";
import { useActivity } from "./useActivity.ts";
import { useAdvance } from "./useAdvance.ts";

interface RoomWindowProps {
  readonly presented: Presented;
  /** Parts of the address that meant nothing. */
  readonly dropped: readonly string[];
}

/** The window that the room sees: one slide over all of it, and nothing else unless it is asked for. */
export function RoomWindow({ presented, dropped }: RoomWindowProps) {
  const language = useWording();
  const stage = useRef<HTMLElement>(null);
  const talk = useTalk(presented, "room", useStageSize(stage));
  const [isBegun, begin] = useState(false);
  const { drawn, slides, index, theme, state } = talk;
  if (!isBegun && drawn.slides && !mustTell(presented, drawn, dropped)) begin(true);
  useAdvance(talk, isBegun);
  const wake = useWakeLock();
  const isActive = useActivity();
  const presses = usePresses(talk.act);
  const run = stageCommands(presented, talk);
  const rest = () => stage.current?.focus({ preventScroll: true });
  useTalkKeys((command) => (isBegun ? run(command) : command.kind === "escape" && leaveTalk(presented)));
  useEffect(() => {
    stage.current?.focus({ preventScroll: true });
    // A change of language during the talk must not need the network.
    void languageOf("en");
  }, []);
  const slide = isBegun ? slides[index] : undefined;
  const { blank, mark } = state.talk;
  const { ground } = stageStyle({ width: 1920, height: 1080 }, { language, theme }, 28).palette;
  return (
    <main
      ref={stage}
      tabIndex={-1}
      className={styles.stage}
      style={{ background: ground }}
      data-stage
      data-slides={slides.length}
      data-keys={slides.map(({ key }) => key).join()}
      data-idle={isBegun && !isActive}
    >
      {slide ? (
        <>
          <h1 className={styles.hidden}>
            {presented.briefing.name || presentWording[language.locale].unnamed}
          </h1>
          <div className={styles.slide} {...presses}>
            <SlideDrawing slide={slide} mark={mark} />
          </div>
          {blank && <div className={styles[blank]} data-blank={blank} />}
          <SlideWords talk={talk} />
          <div className={styles.foot}>
            <StageNotices talk={talk} isForSpeaker={isActive} />
            <ControlBar {...{ talk, run, rest }} isShown={isActive} />
          </div>
          <Overlays {...{ talk, wake }} opener={() => stage.current} />
        </>
      ) : (
        <Preparing
          {...{ presented, drawn, dropped }}
          begin={(fullScreen) => {
            if (fullScreen) void toggleFullScreen();
            begin(true);
            rest();
          }}
        />
      )}
    </main>
  );
}
