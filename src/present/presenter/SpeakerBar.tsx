import { useWording } from "#i18n/LocaleContext.tsx";
import { presentWording } from "#i18n/presentWording.ts";
import type { KeyCommand } from "#present/keys/keyCommand.ts";
import { BarButton } from "#present/stage/ControlBar.tsx";
import type { TalkWindow } from "#present/talk/useTalk.ts";
import { Clock } from "./Clock.tsx";
import styles from "./SpeakerWindow.module.css";

interface SpeakerBarProps {
  readonly talk: TalkWindow;
  readonly run: (command: KeyCommand) => void;
  readonly rest: () => void;
}

/** Where the talk is, the time, and what the speaker does to it. */
export function SpeakerBar({ talk, run, rest }: SpeakerBarProps) {
  const words = presentWording[useWording().locale];
  const { bar } = words;
  const { slides, index, state, theme, act } = talk;
  const { blank, every, isHeld, timer } = state.talk;
  const slide = slides[index];
  const button = (text: string, command: KeyCommand) => (
    <BarButton {...{ run, rest, command }}>{text}</BarButton>
  );
  return (
    <div className={styles.bar}>
      <b data-position>{slide && words.position(slide.slide.number, slide.slide.of, slide)}</b>
      {button(bar.back, { kind: "step", by: -1 })}
      {button(bar.next, { kind: "step", by: 1 })}
      <span className={styles.switch} data-on={blank === "black"}>
        {button(bar.black, { kind: "blank", colour: "black" })}
      </span>
      <span className={styles.switch} data-on={blank === "white"}>
        {button(bar.white, { kind: "blank", colour: "white" })}
      </span>
      {button(bar.overview, { kind: "overlay", overlay: "overview" })}
      {button(bar.theme(bar.themes[theme]), { kind: "theme" })}
      {every !== null && button(isHeld ? bar.goOn : bar.hold, { kind: "hold" })}
      {button(bar.keys, { kind: "overlay", overlay: "keys" })}
      <Clock timer={timer} act={act} />
    </div>
  );
}
