import { idInAddress, type OpenBriefing } from "#briefing/desk/openBriefing.ts";
import { briefingWording } from "#i18n/briefingWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { writeAddress } from "#url/address.ts";
import type { View } from "#url/view.ts";
import styles from "./BriefingBar.module.css";

interface PresentLinkProps {
  readonly open: OpenBriefing;
  /** Which slide the talk begins at, counted from 1. */
  readonly slide: number;
  readonly view: View;
}

/** Leads to the talk, at the slide that is being worked on. */
export function PresentLink({ open, slide, view }: PresentLinkProps) {
  const { locale, appearance, deck } = view;
  const words = briefingWording[useWording().locale];
  const parameters = new URLSearchParams({
    slide: String(slide),
    ...(open.source === "link" && deck !== null ? { deck } : { briefing: idInAddress(open) }),
    ...(locale !== "zh" && { lang: locale }),
    ...(appearance !== null && { appearance }),
  });
  return (
    <a className={styles.present} href={writeAddress({ path: "/present", parameters })}>
      {words.present}
    </a>
  );
}
