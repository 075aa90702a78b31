import { useEffect, useState } from "react";
import type { ContentIn } from "#charts/frame/chartContent.ts";
import { svgText } from "#export/picture/pictureSvg.tsx";
import { type Picture, pictures } from "#export/picture/pictures.ts";
import { languageOf } from "#i18n/LocaleContext.tsx";
import { chosenSize, type ExportSettings } from "./exportSettings.ts";

/** The pictures made last, with addresses that show them; or why there are none. */
export type Making = {
  /** Whether they are those of the settings in force: others stay in sight until these are made, but are not handed out. */
  readonly isCurrent: boolean;
} & (
  | { readonly status: "making" }
  | { readonly status: "made"; readonly pictures: readonly Picture[]; readonly previews: readonly string[] }
  | { readonly status: "failed"; readonly error: Error }
);

interface Made {
  readonly settings: ExportSettings;
  readonly result: { readonly pictures: readonly Picture[] } | { readonly error: Error };
  readonly previews: readonly string[];
}

/** A key in a field should not make a picture that the next key makes anew. */
const PAUSE = 180;

/** Makes the pictures of a chart anew with each change of the settings; what is outdated by then is thrown away. */
export function usePictures(contentIn: ContentIn, settings: ExportSettings, address: string): Making {
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    let isOutdated = false;
    const timer = setTimeout(async () => {
      const result = await attempt(contentIn, settings, address);
      if (result && !isOutdated) setMade({ settings, result, previews: previewsOf(result) });
    }, PAUSE);
    return () => {
      isOutdated = true;
      clearTimeout(timer);
    };
  }, [contentIn, settings, address]);
  useEffect(
    () => () => {
      for (const preview of made?.previews ?? []) URL.revokeObjectURL(preview);
    },
    [made],
  );
  if (!made) return { status: "making", isCurrent: false };
  const isCurrent = made.settings === settings;
  return "error" in made.result
    ? { status: "failed", error: made.result.error, isCurrent }
    : { status: "made", pictures: made.result.pictures, previews: made.previews, isCurrent };
}

/** Null where the settings name no size. */
async function attempt(
  contentIn: ContentIn,
  settings: ExportSettings,
  address: string,
): Promise<Made["result"] | null> {
  const size = chosenSize(settings);
  if (!size) return null;
  const { appearance, fonts, title, note, isTransparent } = settings;
  try {
    const language = await languageOf(settings.locale);
    const style = { language, appearance, fonts, own: { title, note }, address };
    const ground = isTransparent ? "transparent" : "filled";
    return { pictures: await pictures(contentIn, { size, ground, style }) };
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }
}

function previewsOf(result: Made["result"]): string[] {
  if ("error" in result) return [];
  return result.pictures.map(({ svg }) =>
    URL.createObjectURL(new Blob([svgText(svg)], { type: "image/svg+xml" })),
  );
}
