import { usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from "recharts";
import type { MarkLook } from "#charts/rows/RowMark.tsx";
import { textWidth } from "#charts/textWidth.ts";
import type { Figure } from "#domain/figure.ts";
import type { FigureSeries } from "#domain/figureSeries.ts";
import type { Locale } from "#domain/locale.ts";
import { valueLabel } from "#i18n/figureWording.ts";
import { EndLabel } from "./EndLabel.tsx";
import type { PointShape } from "./pointShape.ts";
import { ARROW_LENGTH, pointStyle, TimePoint } from "./TimePoint.tsx";
import { type Box, freeBoxes, spreadLabels } from "./textPlaces.ts";
import { type EndText, endGap, type TimeLayout } from "./timeLayout.ts";
import { type PlacedPoint, shapeOf, timePoints } from "./timePoints.ts";

interface TimeMarksProps extends MarkLook {
  readonly series: readonly FigureSeries[];
  readonly layout: TimeLayout;
  readonly locale: Locale;
}

/** Above the lines: every point once, region by region and day by day, values where they have room, and names at the ends. */
export function TimeMarks({ series, layout, locale, ...look }: TimeMarksProps) {
  const plot = usePlotArea();
  const [placeX, placeY] = [useXAxisScale(), useYAxisScale()];
  if (!plot || !placeX || !placeY) return null;
  const points = timePoints(series, {
    x: (day) => Number(placeX(day)),
    y: (value) => Number(placeY(value)),
    size: layout.dot,
  });
  const ends = endPlaces(points, series, { plot, layout, look });
  return (
    // Above the lines that join them.
    <ZIndexLayer zIndex={POINTS_ABOVE}>
      {points.map(({ figure, ...point }) => (
        <TimePoint key={figure.id} figure={figure} {...point} reach={layout.reach} {...look} />
      ))}
      {freeBoxes(valueBoxes(points, series, { layout, locale, look }), ends).map((box) => (
        <PointLabel key={box.figure.id} box={box} {...look} />
      ))}
      {ends.map(({ left, top, bottom, text, shape, key }) => (
        <EndLabel
          key={key}
          text={text}
          place={{ x: left, y: (top + bottom) / 2 }}
          shape={series.length > 1 ? shape : null}
          {...look}
        />
      ))}
    </ZIndexLayer>
  );
}

/** Recharts draws lines at 400. */
const POINTS_ABOVE = 600;

interface EndBox extends Box {
  readonly key: string;
  readonly text: EndText;
  readonly shape: PointShape;
}

interface EndSurroundings {
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly layout: TimeLayout;
  readonly look: MarkLook;
}

/** The names at the right edge, each as near to the last point of its series as the others let it. */
function endPlaces(
  points: readonly PlacedPoint[],
  series: readonly FigureSeries[],
  { plot, layout, look }: EndSurroundings,
): EndBox[] {
  const { ends, endHeight, endRoom } = layout;
  const right = plot.x + plot.width;
  const lasts = series.map(({ figures }) => {
    const last = points.find(({ figure }) => figure === figures[figures.length - 1]);
    return last?.place.y ?? plot.y;
  });
  const middles = spreadLabels(lasts, endHeight, {
    top: plot.y + look.type.base * 0.4,
    bottom: plot.y + plot.height - endHeight / 2,
  });
  return ends.map((text, index) => ({
    key: `${series[index]?.region.code}/${series[index]?.since}`,
    text,
    shape: shapeOf(index),
    left: right + endGap(look.type),
    right: right + endRoom,
    top: (middles[index] ?? 0) - endHeight / 2,
    bottom: (middles[index] ?? 0) + endHeight / 2,
  }));
}

interface ValueBox extends Box {
  readonly figure: Figure;
  readonly text: string;
}

interface ValueSurroundings {
  readonly layout: TimeLayout;
  readonly locale: Locale;
  readonly look: MarkLook;
}

/** The values at points: of all where they have room, else of the first of a few series; the last ones stand at the ends. */
function valueBoxes(
  points: readonly PlacedPoint[],
  series: readonly FigureSeries[],
  { layout, locale, look }: ValueSurroundings,
): ValueBox[] {
  if (layout.values === "ends") return [];
  const firsts = new Set(series.map(({ figures }) => figures[0]));
  const lasts = new Set(series.map(({ figures }) => figures[figures.length - 1]));
  return points
    .filter(({ figure }) => !lasts.has(figure) && (layout.values === "all" || firsts.has(figure)))
    .map((point) => {
      const [above, below] = [valueBox(point, -1, { locale, look }), valueBox(point, 1, { locale, look })];
      return covered(above, points) > covered(below, points) ? below : above;
    });
}

function covered({ left, right, top, bottom }: Box, points: readonly PlacedPoint[]): number {
  return points.filter(({ place: { x, y } }) => x > left && x < right && y > top && y < bottom).length;
}

/** The room of a value above (-1) or below its point, and beyond its arrow where that points the same way. */
function valueBox(
  { figure, place: { x, y, size } }: PlacedPoint,
  way: -1 | 1,
  { locale, look: { type } }: Omit<ValueSurroundings, "layout">,
): ValueBox {
  const text = valueLabel(figure, locale);
  const half = textWidth(text, type.small) / 2;
  const hasArrow = pointStyle(figure).arrow === (way === -1 ? "up" : "down");
  const near = y + way * ((hasArrow ? type.dot * ARROW_LENGTH : size) + type.gap * 0.6);
  const [top, bottom] = way === -1 ? [near - type.small, near] : [near, near + type.small];
  return { figure, text, left: x - half, right: x + half, top, bottom };
}

function PointLabel({ box, type, palette }: MarkLook & { readonly box: ValueBox }) {
  return (
    <text
      x={(box.left + box.right) / 2}
      y={box.bottom - (box.bottom - box.top) * 0.1}
      textAnchor="middle"
      fill={palette.ink}
      fontSize={type.small}
      fontWeight={600}
      stroke={palette.ground}
      strokeWidth={type.stroke * 2.5}
      paintOrder="stroke"
      pointerEvents="none"
    >
      {box.text}
    </text>
  );
}
