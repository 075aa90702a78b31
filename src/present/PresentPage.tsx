import { useLayoutEffect, useState } from "react";
import { useWording } from "#i18n/LocaleContext.tsx";
import { presentWording } from "#i18n/presentWording.ts";
import { FaultLines } from "#sections/FaultLines.tsx";
import type { PageProps } from "#sections/pageProps.ts";
import { areFiguresRead } from "#sections/readTables.ts";
import { readAddress } from "#url/address.ts";
import { readView } from "#url/view.ts";
import preparing from "./before/Preparing.module.css";
import { type Presented, usePresented } from "./before/presented.ts";
import { errorsOf } from "./before/troubles.ts";
import { SpeakerWindow } from "./presenter/SpeakerWindow.tsx";
import room from "./stage/RoomWindow.module.css";
import { RoomWindow } from "./stage/RoomWindow.tsx";
import { leaveTalk } from "./window/addresses.ts";

/** A briefing on the big screen, or the window of who presents it. It covers the whole board. */
export function PresentPage(props: PageProps) {
  const { view } = props;
  const presented = usePresented(props);
  // The board tells these above its pages, where nobody sees them now; once a slide is on they are gone from the address.
  const [dropped] = useState(
    () => readView(readAddress(window.location.hash).parameters, props.dataset).dropped,
  );
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.overflow = "hidden";
    return () => {
      style.overflow = "";
    };
  }, []);
  const talk = `${presented.briefing.id} ${view.deck ?? ""} ${view.present.window ?? ""}`;
  if (!areFiguresRead(props.unread) || presented.briefing.slides.length === 0)
    return <NothingToPresent presented={presented} />;
  if (view.present.window === "presenter") return <SpeakerWindow key={talk} presented={presented} />;
  return <RoomWindow key={talk} presented={presented} dropped={dropped} />;
}

function NothingToPresent({ presented }: { readonly presented: Presented }) {
  const { locale } = useWording();
  const words = presentWording[locale].before;
  const isRead = areFiguresRead(presented.unread);
  return (
    <main tabIndex={-1} className={room.stage}>
      <div className={preparing.preparing}>
        <h1>{presented.briefing.name || presentWording[locale].unnamed}</h1>
        <div role="alert">
          <p>{isRead ? words.empty : words.unread}</p>
          {!isRead && <FaultLines faults={errorsOf(presented)} />}
        </div>
        <div className={preparing.actions}>
          <button type="button" onClick={() => leaveTalk(presented)}>
            {words.back}
          </button>
        </div>
      </div>
    </main>
  );
}
