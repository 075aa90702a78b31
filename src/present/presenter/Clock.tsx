import { useEffect, useState } from "react";
import { useWording } from "#i18n/LocaleContext.tsx";
import { presentWording } from "#i18n/presentWording.ts";
import type { Command } from "#present/talk/command.ts";
import type { Timer } from "#present/talk/talk.ts";
import { elapsedAt, elapsedText, switchedTimer } from "./elapsed.ts";
import styles from "./SpeakerWindow.module.css";

interface ClockProps {
  readonly timer: Timer;
  readonly act: (command: Command) => void;
}

/** The time of day, and how long the talk has taken. */
export function Clock({ timer, act }: ClockProps) {
  const words = presentWording[useWording().locale].speaker;
  const now = useNow();
  const isGoing = timer.since !== null;
  return (
    <div className={styles.clock}>
      <span>
        {words.clock} <b data-clock>{timeOfDay(now)}</b>
      </span>
      <span>
        {words.elapsed} <b data-elapsed>{elapsedText(elapsedAt(timer, now))}</b>
      </span>
      <button type="button" onClick={() => act({ kind: "timer", timer: switchedTimer(timer, Date.now()) })}>
        {isGoing ? words.pause : words.goOn}
      </button>
      <button
        type="button"
        onClick={() => act({ kind: "timer", timer: { spent: 0, since: isGoing ? Date.now() : null } })}
      >
        {words.reset}
      </button>
    </div>
  );
}

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function timeOfDay(moment: number): string {
  const time = new Date(moment);
  return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
}
