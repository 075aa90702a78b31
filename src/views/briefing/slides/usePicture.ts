import { useEffect, useState } from "react";
import type { Desk } from "#briefing/desk/useDesk.ts";
import type { ViewFacts } from "#briefing/desk/useSlideFacts.ts";
import type { ContentIn } from "#charts/frame/chartContent.ts";
import { firstSettings } from "#export/dialog/exportSettings.ts";
import { svgText } from "#export/picture/pictureSvg.tsx";
import { pictures } from "#export/picture/pictures.ts";

/** The address of a small picture of a view; "making" until it is drawn, "failed" where it cannot be. */
export function usePicture(
  { view, found, content }: ViewFacts,
  { style, appearance }: Pick<Desk, "style" | "appearance">,
): string {
  const [made, setMade] = useState({ key: "", address: "making" });
  const { language } = style;
  const contentIn = found.status === "found" ? found.contentIn : null;
  const key = [content?.version, language.locale, appearance, view.chart, view.address].join(" ");
  useEffect(() => {
    let isOutdated = false;
    const make = () => (contentIn ? drawn(contentIn, { language, appearance }) : Promise.resolve("failed"));
    void pictureFor(key, make).then((address) => {
      if (!isOutdated) setMade({ key, address });
    });
    return () => {
      isOutdated = true;
    };
  }, [key, contentIn, language, appearance]);
  return made.key === key ? made.address : "making";
}

const size = { width: 1280, height: 720, dotsPerInch: null };

async function drawn(
  contentIn: ContentIn,
  { language, appearance }: { language: Desk["style"]["language"]; appearance: Desk["appearance"] },
): Promise<string> {
  const { fonts } = firstSettings({ appearance, locale: language.locale });
  const style = { language, appearance, fonts, own: { title: "", note: "" }, address: "" };
  const [first] = await pictures(contentIn, { size, ground: "filled", style });
  if (!first) return "failed";
  return URL.createObjectURL(new Blob([svgText(first.svg)], { type: "image/svg+xml" }));
}

/** As many as the slides of a long briefing, in both languages and appearances. */
const MOST_KEPT = 200;

const kept = new Map<string, Promise<string>>();
/** One is drawn after the other, so that the page stays quick. */
let queue: Promise<unknown> = Promise.resolve();

function pictureFor(key: string, make: () => Promise<string>): Promise<string> {
  const known = kept.get(key);
  if (known) return known;
  const picture = queue.then(make).catch(() => "failed");
  queue = picture;
  kept.set(key, picture);
  for (const [oldest, old] of kept) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
    void old.then((address) => URL.revokeObjectURL(address));
  }
  return picture;
}
