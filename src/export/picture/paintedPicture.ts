/** A picture painted in pixels. */
export interface Painted {
  readonly canvas: HTMLCanvasElement;
  readonly blob: Blob;
}

/** Paints an SVG of that size on a canvas so many times as large. Throws where this browser cannot. */
export async function paintedPicture(
  text: string,
  { width, height }: { readonly width: number; readonly height: number },
  factor: number,
): Promise<Painted> {
  const address = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  try {
    const image = new Image(width * factor, height * factor);
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width * factor;
    canvas.height = height * factor;
    const context = canvas.getContext("2d");
    if (!context) throw new Error("This browser gives no canvas.");
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return { canvas, blob: await pngOf(canvas) };
  } finally {
    URL.revokeObjectURL(address);
  }
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The canvas is empty."))), "image/png");
  });
}

/** Whether a canvas of that size can be had: beyond some size browsers give one that stays blank. */
export function canHold(width: number, height: number): boolean {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (!context) return false;
  context.fillStyle = "#000";
  context.fillRect(width - 1, height - 1, 1, 1);
  try {
    return (context.getImageData(width - 1, height - 1, 1, 1).data[3] ?? 0) > 0;
  } catch {
    return false;
  } finally {
    // Gives its memory back at once.
    canvas.width = 0;
    canvas.height = 0;
  }
}
