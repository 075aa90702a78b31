import { useEffect } from "react";
import { useWording } from "#i18n/LocaleContext.tsx";
import { presentWording } from "#i18n/presentWording.ts";
import type { Notice } from "#present/talk/talk.ts";
import type { TalkWindow } from "#present/talk/useTalk.ts";
import styles from "./StageNotices.module.css";

/** A number that is begun and left is forgotten after so long, in milliseconds; else the next Enter would jump there. */
const FORGOTTEN = 4_000;
/** So long a plain notice stands. */
const READ = 5_000;

/** What this window has to say, small in the corner, where it hides the least. */
export function StageNotices({ talk }: { readonly talk: TalkWindow }) {
  const words = presentWording[useWording().locale];
  const { act, state, drawn, slides } = talk;
  const { typed, notice } = state;
  const { every, isHeld } = state.talk;
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
  const faulty = slides.filter(({ faults }) => faults.length > 0).map(({ key }) => key);
  const isRedrawing = drawn.slides !== null && drawn.progress !== null;
  return (
    <div className={styles.notices} role="status">
      {typed !== "" && <p>{words.typed(typed)}</p>}
      {notice && <NoticeText notice={notice} close={() => act({ kind: "tell", notice: null })} />}
      {every !== null && isHeld && <p>{words.held(every)}</p>}
      {isRedrawing && <p>{words.notices.redrawing}</p>}
      {!isRedrawing && faulty.length > 0 && <p>{words.notices.faults(faulty.join(", "))}</p>}
      {drawn.slides && drawn.failure && <p>{words.notices.failed(drawn.failure.message)}</p>}
    </div>
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
