import { createElement } from "react";
import type { Briefing } from "#briefing/briefing.ts";
import type { Dataset } from "#domain/dataset.ts";
import { deckBytes } from "#export/deck/deckBytes.ts";
import { picturesDeck } from "#export/deck/picturesDeck.ts";
import { fontsOf } from "#export/dialog/exportSettings.ts";
import { possibleFactor } from "#export/dialog/pictureFiles.ts";
import { zippedFiles } from "#export/dialog/zippedFiles.ts";
import { pictureFonts } from "#export/picture/pictureFonts.ts";
import { printOut } from "#export/print/printOut.ts";
import { type ExportedFile, saveFile } from "#export/savedFile.ts";
import { handoverWording } from "#i18n/handoverWording.ts";
import { type Language, languageOf } from "#i18n/LocaleContext.tsx";
import type { Briefed } from "#slides/briefedSlide.ts";
import { today } from "#ui/today.ts";
import { briefingDeck } from "./briefingDeck.ts";
import { handoverFileName, pictureFileName } from "./handoverFileName.ts";
import { type HandoverSettings, pictureStages } from "./handoverSettings.ts";
import { SlidesOnPaper } from "./paper/SlidesOnPaper.tsx";
import { notedPages, slidePages } from "./paper/slidePages.ts";
import { notesText, slideNotes } from "./slideNotes.ts";
import { type SlidePicture, slidePictures } from "./slidePictures.ts";
import { soundSlides, type Watcher } from "./soundSlides.ts";

/** What is handed over. */
export interface Handover {
  /** The one that comes with the board speaks the language of the file. */
  readonly briefingIn: (language: Language) => Briefing;
  readonly dataset: Dataset;
}

/** What came of it: the name of a file, or how many pages were printed. */
export type HandedOver = { readonly file: string } | { readonly pages: number };

interface Given {
  readonly briefed: Briefed;
  readonly settings: HandoverSettings;
  readonly watcher: Watcher;
}

/** Makes what was chosen and hands it to the browser, to save or to print. Throws before that where it would not be sound. */
export async function handOver(
  { briefingIn, dataset }: Handover,
  settings: HandoverSettings,
  watcher: Watcher,
): Promise<HandedOver> {
  const language = await languageOf(settings.locale);
  const given = { briefed: { briefing: briefingIn(language), dataset, language }, settings, watcher };
  if (settings.form === "paper") return printed(given);
  const file = await fileOf(given);
  watcher.signal.throwIfAborted();
  saveFile(file);
  return { file: file.name };
}

function fileOf(given: Given): Promise<ExportedFile> {
  switch (given.settings.form) {
    case "slides":
      return picturesPresentation(given);
    case "pictures":
      return picturesZip(given);
    default:
      return editablePresentation(given);
  }
}

async function editablePresentation({ briefed, settings, watcher }: Given): Promise<ExportedFile> {
  await writing(watcher);
  return presentation(briefed, deckBytes(briefingDeck(briefed, settings.size)));
}

async function picturesPresentation(given: Given): Promise<ExportedFile> {
  const { briefed, settings, watcher } = given;
  const { briefing, language } = briefed;
  const pictures = await picturesOf(given);
  await writing(watcher);
  const slides = pictures.map(({ png, slide }) => ({
    png,
    altText: slide.words.join("\n"),
    speakerNotes: notesText(slideNotes(slide.slide, language)),
  }));
  const { locale } = language;
  const bytes = picturesDeck({ title: briefing.name, locale, size: settings.size, slides });
  return presentation(briefed, bytes, handoverWording[locale].picturesName);
}

/** The note tells its name from that of the other deck of the same briefing. */
function presentation({ briefing }: Briefed, bytes: Uint8Array<ArrayBuffer>, note = ""): ExportedFile {
  const type = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  const name = `${handoverFileName({ briefing: briefing.name, day: today() })}${note}.pptx`;
  return { name, blob: new Blob([bytes], { type }) };
}

async function picturesZip(given: Given): Promise<ExportedFile> {
  const { briefed, settings, watcher } = given;
  const pictures = await picturesOf(given);
  await writing(watcher);
  const files = pictures.map(({ slide, png, subject }) => ({
    name: pictureFileName(slide.key, subject),
    blob: new Blob([png], { type: "image/png" }),
  }));
  const size = { ...pictureStages[settings.size], factor: factorOf(settings) };
  const name = handoverFileName({ briefing: briefed.briefing.name, day: today(), size });
  return zippedFiles(files, `${name}.zip`);
}

/** The largest factor that the pictures can be painted with. */
export function factorOf({ size, factor }: HandoverSettings) {
  return possibleFactor(pictureStages[size], factor);
}

async function picturesOf({ briefed, settings, watcher }: Given): Promise<SlidePicture[]> {
  const { language, dataset } = briefed;
  const stage = pictureStages[settings.size];
  const slides = await soundSlides({ ...briefed, stage, theme: settings.theme }, watcher);
  const origin = { version: dataset.version, search: window.location.search };
  return slidePictures(slides, { stage, factor: factorOf(settings), language, origin }, watcher);
}

async function printed({ briefed, settings, watcher }: Given): Promise<HandedOver> {
  const { briefing, dataset, language } = briefed;
  const withNotes = settings.notes === "with";
  const pages = await (withNotes ? notedPages : slidePages)(briefed, watcher);
  watcher.signal.throwIfAborted();
  const sheet = createElement(SlidesOnPaper, {
    pages,
    withNotes,
    name: briefing.name,
    version: dataset.version,
    language,
    family: pictureFonts(fontsOf(navigator.userAgent), language.locale),
  });
  printOut(sheet, handoverFileName({ briefing: briefing.name, day: today() }));
  return { pages: pages.length };
}

/** Lets the browser show that, before it is busy with the bytes. */
async function writing({ report, signal }: Watcher): Promise<void> {
  report("writing", 0, 1);
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}
