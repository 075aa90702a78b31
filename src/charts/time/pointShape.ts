/** Shapes that tell the series apart where colour and lines cannot, as a point without neighbours has no line. */
export const pointShapes = ["circle", "square", "triangle", "diamond", "hexagon", "wedge"] as const;
export type PointShape = (typeof pointShapes)[number];

/** Corners on a circle around the middle: how many, and the angle of the first, in turns clockwise from the top. */
const corners: Record<Exclude<PointShape, "circle">, { readonly count: number; readonly first: number }> = {
  square: { count: 4, first: 1 / 8 },
  triangle: { count: 3, first: 0 },
  diamond: { count: 4, first: 0 },
  hexagon: { count: 6, first: 1 / 12 },
  wedge: { count: 3, first: 1 / 2 },
};

/** The outline of a shape as the data of an SVG path. The shapes reach further out than a circle, as they fill less of it. */
export function shapePath(shape: PointShape, { x, y, size }: { x: number; y: number; size: number }): string {
  if (shape === "circle") {
    return `M${x - size} ${y} a${size} ${size} 0 1 0 ${size * 2} 0 a${size} ${size} 0 1 0 ${-size * 2} 0 Z`;
  }
  const { count, first } = corners[shape];
  const points = Array.from({ length: count }, (_, corner) => {
    const angle = (first + corner / count) * 2 * Math.PI;
    const reach = size * 1.25;
    return `${rounded(x + Math.sin(angle) * reach)} ${rounded(y - Math.cos(angle) * reach)}`;
  });
  return `M${points.join(" L")} Z`;
}

function rounded(place: number): number {
  return Math.round(place * 100) / 100;
}
