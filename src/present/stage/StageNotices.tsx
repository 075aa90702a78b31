import { useEffect, useState } from "react";
import { useWording } from "#i18n/LocaleContext.tsx";
import { presentWording } from "#i18n/presentWording.ts";
import type { Notice } from "#present/talk/talk.ts";
import type { TalkWindow } from "#present/talk/useTalk.ts";
import styles from "./StageNotices.module.css";

/** A number that is begun and left is forgotten after so long, in milliseconds; else the next Enter would jump there. */
const FORGOTTEN = 4_000;
/** So long a plain notice stands. */
const READ = 5_000;

interface StageNoticesProps {
  readonly talk: TalkWindow;
  /** Whether also the state of the drawings is told, which the room need not know. */
  readonly isForSpeaker: boolean;
}

/** What this window has to say, small in the corner, where it hides the least. */
export function StageNotices({ talk, isForSpeaker }: StageNoticesProps) {
  const words = presentWording[useWording().locale];
  const { act, state } = talk;
  const { typed, notice } = state;
  const { every, isHeld } = state.talk;
  const isHoldNew = useNew(every !== null && isHeld);
  useEffect(() => {
    if (typed === "") return;
    const timer = setTimeout(() => act({ kind: "forget" }), FORGOTTEN);
    return () => clearTimeout(timer);
  }, [typed, act]);
  useEffect(() => {
    if (notice === null || notice.kind === "blocked") return;
    const timer = setTimeout(() => act({ kind: "tell", notice: null }), READ);
    return () => clearTimeout(timer);
  }, [notice, act]);
  return (
    <div className={styles.notices} role="status">
      {typed !== "" && <p>{words.typed(typed)}</p>}
      {notice && <NoticeText notice={notice} close={() => act({ kind: "tell", notice: null })} />}
      {every !== null && isHoldNew && <p>{words.held(every)}</p>}
      {isForSpeaker && <DrawingNotices talk={talk} />}
    </div>
  );
}

/** Whether something holds since a short while. */
function useNew(holds: boolean): boolean {
  const [isNew, setNew] = useState(false);
  useEffect(() => {
    setNew(holds);
    if (!holds) return;
    const timer = setTimeout(() => setNew(false), READ);
    return () => clearTimeout(timer);
  }, [holds]);
  return isNew;
}

function DrawingNotices({ talk: { drawn, slides } }: { readonly talk: TalkWindow }) {
  const { notices } = presentWording[useWording().locale];
  const faulty = slides.filter(({ faults }) => faults.length > 0).map(({ key }) => key);
  if (drawn.progress !== null) return <p>{notices.redrawing}</p>;
  return (
    <>
      {faulty.length > 0 && <p>{notices.faults(faulty.join(", "))}</p>}
      {drawn.failure && <p>{notices.failed(drawn.failure.message)}</p>}
    </>
  );
}

function NoticeText({ notice, close }: { readonly notice: Notice; readonly close: () => void }) {
  const { notices } = presentWording[useWording().locale];
  if (notice.kind === "noSlide") return <p>{notices.noSlide(notice.number)}</p>;
  if (notice.kind !== "blocked") return <p>{notices[notice.kind]}</p>;
  return (
    <p>
      {notices.blocked}{" "}
      <a href={notice.address} target="_blank" rel="noopener" onClick={close}>
        {notices.openByHand}
      </a>{" "}
      <button type="button" onClick={close}>
        {notices.close}
      </button>
    </p>
  );
}
