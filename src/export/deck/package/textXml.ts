import type { Locale } from "#domain/locale.ts";
import type { Paragraph, TextRun } from "#export/deck/slide/shape.ts";
import { fontsXml, solidFill } from "./theme.ts";
import { element, shownText, text, type Xml } from "./xml.ts";

const languages = { zh: "zh-CN", en: "en-GB" } as const satisfies Record<Locale, string>;

/** How a run of text looks; both fonts are named wherever a size is. */
export function runLook(
  name: "a:rPr" | "a:defRPr" | "a:endParaRPr",
  { size, isBold, colour }: Omit<TextRun, "text">,
  locale: Locale,
): Xml {
  return element(
    name,
    {
      ...(name !== "a:defRPr" && {
        lang: languages[locale],
        altLang: languages[locale === "zh" ? "en" : "zh"],
      }),
      sz: Math.round(size * 100),
      b: isBold ? 1 : 0,
      ...(name === "a:rPr" && { dirty: 0 }),
    },
    solidFill(colour),
    fontsXml(locale),
  );
}

/** A run; a line feed in its text begins a new line of the same paragraph. */
export function runXml(run: TextRun, locale: Locale): Xml {
  const look = runLook("a:rPr", run, locale);
  return shownText(run.text)
    .split("\n")
    .map((line) => element("a:r", {}, look, element("a:t", {}, text(line))))
    .join(element("a:br", {}, look));
}

export function paragraphXml({ runs, isPoint }: Paragraph, locale: Locale): Xml {
  const look = isPoint
    ? element(
        "a:pPr",
        { marL: 171450, indent: -171450 },
        element("a:buFont", { typeface: "Arial" }),
        element("a:buChar", { char: "•" }),
      )
    : "";
  return element("a:p", {}, look, ...runs.map((run) => runXml(run, locale)));
}

/** Text without a look of its own, as in placeholders and notes: one paragraph a line. */
export function plainParagraphs(words: string, locale: Locale, size?: number): Xml {
  return shownText(words)
    .split("\n")
    .map((line) =>
      element(
        "a:p",
        {},
        ...(line === ""
          ? []
          : [
              element(
                "a:r",
                {},
                element(
                  "a:rPr",
                  {
                    lang: languages[locale],
                    ...(size !== undefined && { sz: Math.round(size * 100) }),
                    dirty: 0,
                  },
                  fontsXml(locale),
                ),
                element("a:t", {}, text(line)),
              ),
            ]),
      ),
    )
    .join("");
}
