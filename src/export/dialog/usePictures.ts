import { useEffect, useState } from "react";
import type { ContentIn } from "#charts/frame/chartContent.ts";
import { svgText } from "#export/picture/pictureSvg.tsx";
import { type Picture, pictures } from "#export/picture/pictures.ts";
import { languageOf } from "#i18n/LocaleContext.tsx";
import { chosenSize, type ExportSettings } from "./exportSettings.ts";

/** The pictures of the settings in force, with addresses that show them; or why there are none. */
export type Making =
  | { readonly status: "making" }
  | { readonly status: "made"; readonly pictures: readonly Picture[]; readonly previews: readonly string[] }
  | { readonly status: "failed"; readonly error: Error };

/** A key in a field should not make a picture that the next key makes anew. */
const PAUSE = 180;

/** Makes the pictures of a chart anew with each change of the settings; what is outdated by then is thrown away. */
export function usePictures(contentIn: ContentIn, settings: ExportSettings, address: string): Making {
  const [making, setMaking] = useState<Making>({ status: "making" });
  useEffect(() => {
    const size = chosenSize(settings);
    if (!size) return setMaking({ status: "making" });
    let isOutdated = false;
    let previews: readonly string[] = [];
    const make = async () => {
      const language = await languageOf(settings.locale);
      const { appearance, fonts, title, note, isTransparent } = settings;
      const style = { language, appearance, fonts, own: { title, note }, address };
      return pictures(contentIn, { size, ground: isTransparent ? "transparent" : "filled", style });
    };
    const timer = setTimeout(() => {
      make().then(
        (made) => {
          if (isOutdated) return;
          previews = made.map(({ svg }) =>
            URL.createObjectURL(new Blob([svgText(svg)], { type: "image/svg+xml" })),
          );
          setMaking({ status: "made", pictures: made, previews });
        },
        (error: unknown) => {
          if (isOutdated) return;
          setMaking({ status: "failed", error: error instanceof Error ? error : new Error(String(error)) });
        },
      );
    }, PAUSE);
    return () => {
      isOutdated = true;
      clearTimeout(timer);
      for (const preview of previews) URL.revokeObjectURL(preview);
    };
  }, [contentIn, settings, address]);
  return making;
}
