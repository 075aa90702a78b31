import { useEffect, useRef, useState } from "react";
import { newId } from "#briefing/newId.ts";
import type { Stage } from "#slides/stage.ts";
import { type Following, followTalk, openChannel } from "./following.ts";
import type { Role } from "./message.ts";
import type { TalkStore } from "./talkStore.ts";

interface Joined {
  readonly role: Role;
  /** The briefing, whatever state it is in. */
  readonly briefing: string;
  /** What of it is presented. */
  readonly deck: string;
  /** Of this window, where the room sees it. */
  readonly stage: Stage | null;
}

/** What is known of the other windows of a talk. */
export interface Others {
  /** Whether there is a window that the room sees. */
  readonly hasRoom: boolean;
  /** The stage of that window, also of one that was closed; null while none is known. */
  readonly stage: Stage | null;
  /** Another window shows the same briefing from before or after a change of it. */
  readonly isStranger: boolean;
}

const alone: Others = { hasRoom: false, stage: null, isStranger: false };

/** Keeps the talk the same in all windows of this briefing, from when the window is there until it goes. */
export function useFollowing(store: TalkStore, { role, briefing, deck, stage }: Joined): Others {
  const [others, setOthers] = useState<Others>(alone);
  const latest = useRef(stage);
  const following = useRef<Following | null>(null);
  useEffect(() => {
    const join = () => {
      // Whoever is there answers anew.
      setOthers(({ stage: known }) => (known ? { ...alone, stage: known } : alone));
      const channel = openChannel(channelName(briefing));
      following.current =
        channel &&
        followTalk(store, {
          channel,
          self: newId(),
          role,
          deck,
          stage: () => latest.current,
          rooms: (count, size) =>
            setOthers((last) => ({ ...last, hasRoom: count > 0, stage: size ?? last.stage })),
          strangers: (count) =>
            setOthers((last) => (last.isStranger === count > 0 ? last : { ...last, isStranger: count > 0 })),
        });
    };
    const leave = () => {
      following.current?.leave();
      following.current = null;
    };
    // A page that goes may come back as it was.
    const comeBack = ({ persisted }: PageTransitionEvent) => persisted && join();
    join();
    window.addEventListener("pagehide", leave);
    window.addEventListener("pageshow", comeBack);
    return () => {
      leave();
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("pageshow", comeBack);
    };
  }, [store, role, briefing, deck]);
  useEffect(() => {
    latest.current = stage;
    if (stage) following.current?.tell();
  }, [stage]);
  return others;
}

/** Files opened by double click are all of one origin, and boards may stand beside each other on one server. */
function channelName(briefing: string): string {
  const { pathname, search } = window.location;
  return `reopening-board${pathname}${search}#${briefing}`;
}
