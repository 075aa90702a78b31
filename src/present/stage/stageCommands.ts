import type { Presented } from "#present/before/presented.ts";
import type { KeyCommand } from "#present/keys/keyCommand.ts";
import { marksOf, nextMark } from "#present/marks/marks.ts";
import { canClose } from "#present/talk/command.ts";
import type { TalkWindow } from "#present/talk/useTalk.ts";
import { leaveTalk, windowAddress } from "#present/window/addresses.ts";
import { toggleFullScreen } from "#present/window/fullScreen.ts";
import { openSpeakerWindow } from "#present/window/speakerWindow.ts";

/** What keys and controls do in the window that the room sees. */
export function stageCommands(presented: Presented, talk: TalkWindow): (command: KeyCommand) => void {
  const { act, state } = talk;
  return (command) => {
    if (command.kind === "speakerWindow") openSpeaker(presented, act);
    else if (command.kind === "leave" || (command.kind === "escape" && !canClose(state)))
      leaveTalk(presented);
    else windowCommand(talk, command);
  };
}

/** What keys and controls do in either window. */
export function windowCommand(talk: TalkWindow, command: KeyCommand): void {
  const { act, state, theme } = talk;
  switch (command.kind) {
    case "fullScreen":
      void toggleFullScreen().then((is) => !is && act({ kind: "tell", notice: { kind: "noFullScreen" } }));
      break;
    case "theme":
      act({ kind: "cycleTheme", shown: theme });
      break;
    case "nextMark":
      act({ kind: "mark", mark: nextMark(marksOn(talk), state.talk.mark, command.by) });
      break;
    case "escape":
      act({ kind: "close" });
      break;
    case "speakerWindow":
    case "leave":
      break;
    default:
      act(command);
  }
}

function marksOn({ slides, index }: TalkWindow): string[] {
  const slide = slides[index];
  return slide ? marksOf(slide.drawing) : [];
}

function openSpeaker(presented: Presented, act: TalkWindow["act"]): void {
  const address = windowAddress(presented, "presenter");
  if (!openSpeakerWindow(address)) act({ kind: "tell", notice: { kind: "blocked", address } });
}
