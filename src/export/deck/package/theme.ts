import { lightPalette } from "#charts/palette.ts";
import type { Locale } from "#domain/locale.ts";
import { namespaces } from "./packageBytes.ts";
import { element, type Xml } from "./xml.ts";

/** English takes a Latin font first, as Chinese ones set its quotation marks a full character wide. */
const latinFonts: Record<Locale, string> = { zh: "Microsoft YaHei", en: "Segoe UI" };
const EAST_ASIAN_FONT = "Microsoft YaHei";

/** "#0b6e75" as Office writes it. */
export function hex(colour: string): string {
  return colour.replace("#", "").toUpperCase();
}

export function solidFill(colour: string): Xml {
  return element("a:solidFill", {}, element("a:srgbClr", { val: hex(colour) }));
}

/** Both fonts of a text, without which Chinese in a chart is set in whatever the program takes. */
export function fontsXml(locale: Locale): Xml {
  return (
    element("a:latin", { typeface: latinFonts[locale] }) +
    element("a:ea", { typeface: EAST_ASIAN_FONT }) +
    element("a:cs", { typeface: latinFonts[locale] })
  );
}

/** The colours of the board, so that what is added by hand goes with it. */
export function themeXml(locale: Locale): Xml {
  const { ground, ink, muted, raised, accent, focus } = lightPalette;
  const colours: Readonly<Record<string, string>> = {
    dk1: ink,
    lt1: ground,
    dk2: muted,
    lt2: raised,
    accent1: accent.reopening,
    accent2: accent.loans,
    accent3: accent.refunds,
    accent4: accent.relief,
    accent5: accent.services,
    accent6: accent.jobs,
    hlink: focus,
    folHlink: accent.relief,
  };
  return element(
    "a:theme",
    { "xmlns:a": namespaces["xmlns:a"], name: "Reopening Board" },
    element(
      "a:themeElements",
      {},
      element(
        "a:clrScheme",
        { name: "Reopening Board" },
        ...Object.entries(colours).map(([name, colour]) =>
          element(`a:${name}`, {}, element("a:srgbClr", { val: hex(colour) })),
        ),
      ),
      element(
        "a:fontScheme",
        { name: "Reopening Board" },
        fonts("a:majorFont", locale),
        fonts("a:minorFont", locale),
      ),
      formats,
    ),
  );
}

function fonts(name: string, locale: Locale): Xml {
  return element(
    name,
    {},
    fontsXml(locale),
    element("a:font", { script: "Hans", typeface: EAST_ASIAN_FONT }),
  );
}

const placeholderFill = element("a:solidFill", {}, element("a:schemeClr", { val: "phClr" }));
const line = element("a:ln", { w: 9525 }, placeholderFill);
const effect = element("a:effectStyle", {}, element("a:effectLst"));

/** A theme must name three fills, lines and effects of each weight: all of them plain. */
const formats = element(
  "a:fmtScheme",
  { name: "Plain" },
  element("a:fillStyleLst", {}, placeholderFill, placeholderFill, placeholderFill),
  element("a:lnStyleLst", {}, line, line, line),
  element("a:effectStyleLst", {}, effect, effect, effect),
  element("a:bgFillStyleLst", {}, placeholderFill, placeholderFill, placeholderFill),
);
