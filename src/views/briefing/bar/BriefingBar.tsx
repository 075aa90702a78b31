import type { ReactNode } from "react";
import { limits } from "#briefing/briefing.ts";
import { idInAddress } from "#briefing/desk/openBriefing.ts";
import type { Desk } from "#briefing/desk/useDesk.ts";
import { FIRST_ID } from "#briefing/firstBriefing.ts";
import { newBriefing } from "#briefing/shelf/adding.ts";
import { CARRIED_ID, carriedBriefing } from "#briefing/shelf/carried.ts";
import { textOfBriefing } from "#briefing/text/briefingText.ts";
import { saveFile } from "#export/savedFile.ts";
import { type BriefingWording, briefingWording } from "#i18n/briefingWording.ts";
import { firstBriefingWording } from "#i18n/firstBriefingWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { Select } from "#ui/Select.tsx";
import { today } from "#ui/today.ts";
import styles from "./BriefingBar.module.css";
import { briefingFileName } from "./briefingFileName.ts";
import { HandOver } from "./HandOver.tsx";
import { OpenFile } from "./OpenFile.tsx";
import { Removal } from "./Removal.tsx";

interface BriefingBarProps {
  readonly desk: Desk;
  readonly openFile: (file: File) => Promise<void>;
  /** What leads on from the briefing. */
  readonly children: ReactNode;
}

/** Which briefing is open, its name, its files, and the steps back and forth. */
export function BriefingBar({ desk, openFile, children }: BriefingBarProps) {
  const { locale } = useWording();
  const words = briefingWording[locale];
  const { open, edit, undo, redo } = desk;
  const { briefing } = open;
  const save = () =>
    saveFile({
      name: briefingFileName(briefing.name),
      blob: new Blob([textOfBriefing(briefing)], { type: "application/json" }),
    });
  return (
    <div className={styles.bar}>
      <Select
        label={words.choose}
        options={optionsOf(desk, words, firstBriefingWording[locale].name)}
        chosen={open.source === "link" ? LINK : idInAddress(open)}
        choose={(id) => id !== LINK && desk.show(id)}
      />
      <label className={styles.name}>
        <span>{words.name}</span>
        <input
          type="text"
          value={briefing.name}
          maxLength={limits.name}
          onChange={({ target }) => edit({ kind: "rename", name: target.value })}
        />
      </label>
      <div className={styles.buttons}>
        {children}
        <button type="button" onClick={() => undo?.()} aria-disabled={!undo}>
          {words.undo}
        </button>
        <button type="button" onClick={() => redo?.()} aria-disabled={!redo}>
          {words.redo}
        </button>
        <button type="button" onClick={() => desk.take(newBriefing(words.newName(today())))}>
          {words.make}
        </button>
        <Removal desk={desk} />
        <button type="button" onClick={save}>
          {words.save}
        </button>
        <OpenFile open={openFile} />
        <HandOver desk={desk} />
      </div>
    </div>
  );
}

/** What the choice calls a briefing that no id leads to. */
const LINK = "(link)";

function optionsOf({ open: { source, briefing }, shelf }: Desk, words: BriefingWording, firstName: string) {
  const named = (name: string) => name || words.unnamed;
  const carried = carriedBriefing();
  return [
    ...(source === "link" ? [{ value: LINK, text: words.linkOption(named(briefing.name)) }] : []),
    ...(carried && !("faults" in carried)
      ? [{ value: CARRIED_ID, text: words.carriedOption(named(carried.name)) }]
      : []),
    ...shelf.briefings.map(({ present: { id, name } }) => ({ value: id, text: named(name) })),
    { value: FIRST_ID, text: words.firstOption(source === "first" ? briefing.name : firstName) },
  ];
}
