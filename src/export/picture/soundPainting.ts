import { paintedPicture } from "./paintedPicture.ts";
import { isBlank, PictureError } from "./pictureFaults.ts";
import { svgText } from "./pictureSvg.tsx";

/** A drawing as the bytes of a PNG so many times as large. Throws where it comes out blank. */
export async function soundPainting(
  svg: SVGElement,
  size: { readonly width: number; readonly height: number },
  factor: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const text = svgText(svg);
  // A canvas comes out blank now and then where memory is short; a second try has more.
  for (const _ of ["first", "second"]) {
    const { canvas, blob } = await paintedPicture(text, size, factor);
    if (!isBlank(canvas)) return new Uint8Array(await blob.arrayBuffer());
  }
  throw new PictureError([{ kind: "blank" }]);
}
