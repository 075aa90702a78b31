import { exportFileName } from "#export/exportFileName.ts";
import { canHold } from "#export/picture/paintedPicture.ts";
import type { PictureLayout } from "#export/picture/pictureLayout.ts";
import { type Factor, factors, type PictureSize } from "#export/picture/pictureSize.ts";
import { svgText } from "#export/picture/pictureSvg.tsx";
import type { Picture } from "#export/picture/pictures.ts";
import { soundPainting } from "#export/picture/soundPainting.ts";
import type { ExportedFile } from "#export/savedFile.ts";
import { pngWithTrace } from "#export/trace/pngTrace.ts";
import { svgWithTrace } from "#export/trace/svgTrace.ts";
import type { Trace } from "#export/trace/trace.ts";
import { nameParts } from "./nameParts.ts";

/** What the files of a chart's pictures say of themselves. */
export interface PictureOrigin {
  readonly chart: string;
  /** The view within the board, as a trace bears it. */
  readonly address: string;
}

/** The largest of the factors asked for that a canvas of this browser holds. */
export function possibleFactor(
  size: { readonly width: number; readonly height: number },
  asked: Factor,
): Factor {
  const possible = factors.filter((factor) => factor <= asked).reverse();
  return possible.find((factor) => canHold(size.width * factor, size.height * factor)) ?? 1;
}

/** Each picture as an SVG file. */
export function svgFiles(pictures: readonly Picture[], origin: PictureOrigin): ExportedFile[] {
  return pictures.map((picture, index) => {
    const text = svgWithTrace(svgText(picture.svg), traceOf(picture.layout, origin));
    const named = { layout: picture.layout, index, count: pictures.length, scale: 1 };
    return { name: nameOf(named, "svg"), blob: new Blob([text], { type: "image/svg+xml" }) };
  });
}

/** Each picture painted so many times as large as it is laid out. Throws where one comes out blank. */
export async function pngFiles(
  pictures: readonly Picture[],
  { dotsPerInch }: PictureSize,
  { factor, ...origin }: PictureOrigin & { readonly factor: Factor },
): Promise<ExportedFile[]> {
  const files: ExportedFile[] = [];
  for (const [index, { svg, layout }] of pictures.entries()) {
    const bytes = await soundPainting(svg, layout, factor);
    const density = dotsPerInch === null ? undefined : dotsPerInch * factor;
    const file = pngWithTrace(bytes, traceOf(layout, origin), density);
    files.push({
      name: nameOf({ layout, index, count: pictures.length, scale: factor }, "png"),
      blob: new Blob([file], { type: "image/png" }),
    });
  }
  return files;
}

function traceOf({ chart }: PictureLayout, { chart: name, address }: PictureOrigin): Trace {
  const { content, style, texts } = chart;
  const { locale } = style.language;
  return {
    chart: name,
    title: texts.title,
    sources: content.sources.map(({ report }) => `${report.title[locale]}, ${report.published.date}`),
    asOf: nameParts(content, locale).asOf,
    version: content.version,
    address,
  };
}

interface Named {
  readonly layout: PictureLayout;
  readonly index: number;
  readonly count: number;
  readonly scale: number;
}

/** What the pictures of a chart are called together. */
export function zipName([first]: readonly Picture[], scale: number): string {
  return first ? nameOf({ layout: first.layout, index: 0, count: 1, scale }, "zip") : "";
}

function nameOf({ layout, index, count, scale }: Named, extension: "png" | "svg" | "zip"): string {
  const { width, height, chart } = layout;
  return exportFileName({
    ...nameParts(chart.content, chart.style.language.locale),
    size: { width, height, scale },
    extension,
    ...(count > 1 && { part: { number: index + 1, of: count } }),
  });
}
