import type { ReactNode } from "react";
import { useWording } from "#i18n/LocaleContext.tsx";
import { type PresentWording, presentWording } from "#i18n/presentWording.ts";
import type { KeyCommand } from "#present/keys/keyCommand.ts";
import type { TalkWindow } from "#present/talk/useTalk.ts";
import styles from "./ControlBar.module.css";

interface ControlBarProps {
  readonly talk: TalkWindow;
  readonly run: (command: KeyCommand) => void;
  /** Whether pointer or finger are at work; with the focus in it the bar is seen all the same. */
  readonly isShown: boolean;
  /** Gives the keys back to the talk. */
  readonly rest: () => void;
}

/** All that keys do, for pointer, finger and whoever goes from control to control. */
export function ControlBar({ talk, run, isShown, rest }: ControlBarProps) {
  const words = presentWording[useWording().locale];
  const { bar } = words;
  const slide = talk.slides[talk.index];
  const button = (text: string, command: KeyCommand) => (
    <BarButton {...{ run, rest, command }}>{text}</BarButton>
  );
  return (
    <nav className={styles.bar} aria-label={bar.label} data-shown={isShown}>
      {button(bar.back, { kind: "step", by: -1 })}
      <span>{slide && words.position(slide.slide.number, slide.slide.of, slide)}</span>
      {button(bar.next, { kind: "step", by: 1 })}
      {button(bar.overview, { kind: "overlay", overlay: "overview" })}
      {button(bar.sources, { kind: "overlay", overlay: "sources" })}
      {button(bar.black, { kind: "blank", colour: "black" })}
      {button(bar.white, { kind: "blank", colour: "white" })}
      {settingsOf(talk, bar).map(({ name, text, command }) => (
        <BarButton key={name} {...{ run, rest, command }}>
          {text}
        </BarButton>
      ))}
      {button(bar.fullScreen, { kind: "fullScreen" })}
      {button(bar.speaker, { kind: "speakerWindow" })}
      {button(bar.keys, { kind: "overlay", overlay: "keys" })}
      {button(bar.leave, { kind: "leave" })}
    </nav>
  );
}

interface BarButtonProps extends Pick<ControlBarProps, "run" | "rest"> {
  readonly command: KeyCommand;
  readonly children: ReactNode;
}

/** After a click the focus does not stay on it: Space is for the next slide, not for the same button again. */
export function BarButton({ command, run, rest, children }: BarButtonProps) {
  return (
    <button
      type="button"
      onClick={({ detail }) => {
        if (detail > 0) rest();
        run(command);
      }}
    >
      {children}
    </button>
  );
}

const intervals: readonly (number | null)[] = [null, 10, 20, 30, 60];

interface Setting {
  readonly name: string;
  readonly text: string;
  readonly command: KeyCommand;
}

/** Buttons that go through what there is to choose; a list would keep the focus, and with it the keys. */
function settingsOf({ state, theme }: TalkWindow, bar: PresentWording["bar"]): Setting[] {
  const { every, locale, isHeld } = state.talk;
  const place = intervals.indexOf(every);
  const next = intervals[(place + 1) % intervals.length] ?? null;
  const other = locale === "zh" ? "en" : "zh";
  const hold: Setting = { name: "hold", text: isHeld ? bar.goOn : bar.hold, command: { kind: "hold" } };
  return [
    { name: "theme", text: bar.theme(bar.themes[theme]), command: { kind: "theme" } },
    { name: "language", text: bar.language, command: { kind: "set", settings: { locale: other } } },
    { name: "every", text: bar.every(every), command: { kind: "set", settings: { every: next } } },
    ...(every === null ? [] : [hold]),
  ];
}
