import { useRef, useState } from "react";
import { useDesk } from "#briefing/desk/useDesk.ts";
import { useOpenFile } from "#briefing/desk/useOpenFile.ts";
import { useSlideActions } from "#briefing/desk/useSlideActions.ts";
import { useStepKeys } from "#briefing/desk/useStepKeys.ts";
import { briefingWording } from "#i18n/briefingWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import type { PageProps } from "#sections/pageProps.ts";
import { PageHeading } from "#ui/PageHeading.tsx";
import styles from "./BriefingPage.module.css";
import { BriefingBar } from "./bar/BriefingBar.tsx";
import { BriefingLink } from "./bar/BriefingLink.tsx";
import { PresentLink } from "./bar/PresentLink.tsx";
import { FileNotice } from "./notices/FileNotice.tsx";
import { OpenNotices } from "./notices/OpenNotices.tsx";
import { ShelfNotices } from "./notices/ShelfNotices.tsx";
import { SlideEditor } from "./slides/SlideEditor.tsx";
import { SlideList } from "./slides/SlideList.tsx";

/** A briefing is put together here: its slides in order, their headlines and notes, its files and links. */
export function BriefingPage(props: PageProps) {
  const words = briefingWording[useWording().locale];
  const desk = useDesk(props);
  const { briefing } = desk.open;
  const [chosenId, setChosenId] = useState("");
  const [said, say] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const editor = useRef<HTMLDivElement>(null);
  const choose = (id: string) => {
    setChosenId(id);
    // On a narrow screen it stands below the list.
    requestAnimationFrame(() => editor.current?.scrollIntoView({ block: "nearest" }));
  };
  const file = useOpenFile((opened) => {
    desk.take(opened);
    say(words.opened(opened.name || words.unnamed));
  });
  const place = Math.max(
    0,
    briefing.slides.findIndex(({ id }) => id === chosenId),
  );
  const slide = briefing.slides[place];
  const actions = useSlideActions({ desk, list, choose: setChosenId, say });
  useStepKeys(desk);
  return (
    <>
      <PageHeading title={words.title}>
        <p>{words.lead}</p>
      </PageHeading>
      <BriefingBar desk={desk} openFile={file.open}>
        <PresentLink open={desk.open} slide={place + 1} view={props.view} />
      </BriefingBar>
      <FileNotice {...file} />
      <OpenNotices {...desk} />
      <ShelfNotices shelf={desk.shelf} id={briefing.id} />
      <p role="status" className={styles.said}>
        {said}
      </p>
      <BriefingLink briefing={briefing} />
      <div className={styles.columns}>
        <SlideList ref={list} {...{ desk, actions, choose }} chosen={slide?.id ?? ""} />
        <div ref={editor} className={styles.editor}>
          {slide && <SlideEditor {...{ slide, place, desk, actions }} next={briefing.slides[place + 1]} />}
        </div>
      </div>
    </>
  );
}
