import { type KeyboardEvent, useEffect, useRef } from "react";
import { useWording } from "#i18n/LocaleContext.tsx";
import { presentWording } from "#i18n/presentWording.ts";
import { SlideDrawing } from "#present/SlideDrawing.tsx";
import type { TalkWindow } from "#present/talk/useTalk.ts";
import styles from "./OverviewPanel.module.css";

/** All slides small, to choose one by pointer or keys. */
export function OverviewPanel({ talk: { slides, index, act } }: { readonly talk: TalkWindow }) {
  const words = presentWording[useWording().locale];
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    // After the dialog around it has put the focus on its first control.
    const frame = requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus(),
    );
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <ol ref={list} className={styles.slides} onKeyDown={(event) => walk(event)}>
      {slides.map(({ key, slide, part, parts, ...drawn }, place) => (
        <li key={key}>
          <button
            type="button"
            aria-current={place === index}
            onClick={() => act({ kind: "go", place: { number: slide.number, part } })}
          >
            <SlideDrawing slide={{ key, slide, part, parts, ...drawn }} />
            <span>
              {words.position(slide.number, slide.of, { part, parts })} {slide.headline}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Arrows, and the keys of a clicker, go from slide to slide; up and down by rows as they stand. */
function walk(event: KeyboardEvent<HTMLOListElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const place = buttons.findIndex((button) => button.matches(":focus"));
  const [first] = buttons;
  if (!first || place < 0) return;
  const { top } = first.getBoundingClientRect();
  const columns = buttons.filter((button) => Math.abs(button.getBoundingClientRect().top - top) < 2).length;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    PageDown: 1,
    ArrowLeft: -1,
    PageUp: -1,
    ArrowDown: columns,
    ArrowUp: -columns,
    Home: -place,
    End: buttons.length - 1 - place,
  };
  const step = steps[event.key];
  if (step === undefined) return;
  event.preventDefault();
  buttons[Math.min(Math.max(place + step, 0), buttons.length - 1)]?.focus();
}
