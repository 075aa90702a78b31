import { useWording } from "#i18n/LocaleContext.tsx";
import { presentWording } from "#i18n/presentWording.ts";
import type { Presented } from "#present/before/presented.ts";
import type { TalkWindow } from "#present/talk/useTalk.ts";
import { windowAddress } from "#present/window/addresses.ts";
import styles from "./SpeakerWindow.module.css";

interface SpeakerNoticesProps {
  readonly talk: TalkWindow;
  readonly presented: Presented;
}

/** What keeps this window and that of the room apart. */
export function SpeakerNotices({ talk: { others, slides }, presented }: SpeakerNoticesProps) {
  const words = presentWording[useWording().locale].speaker;
  const { open } = presented;
  const { before } = presentWording[useWording().locale];
  const isAlone = slides.length > 0 && !others.hasRoom;
  return (
    <div role="status" className={styles.notices}>
      {open.source === "first" && open.trouble && <p>{before[open.trouble.kind]}</p>}
      {others.isStranger && <p>{words.stranger}</p>}
      {!("BroadcastChannel" in window) && <p>{words.noChannel}</p>}
      {isAlone && !others.isStranger && (
        <p>
          {words.noRoom}{" "}
          <a href={windowAddress(presented, null)} target="_blank" rel="noopener">
            {words.openRoom}
          </a>
        </p>
      )}
    </div>
  );
}
