import type { MarkLook } from "#charts/rows/RowMark.tsx";
import { type PointShape, shapePath } from "./pointShape.ts";
import { type EndText, endSymbolRoom, endTextHeight } from "./timeLayout.ts";

interface EndLabelProps extends MarkLook {
  readonly text: EndText;
  /** Where it begins, and its middle. */
  readonly place: { readonly x: number; readonly y: number };
  /** The shape of the points of its series; null where there is only one series. */
  readonly shape: PointShape | null;
}

/** The region at the end of its line, with the shape of its points and its last value. */
export function EndLabel({ text, place, shape, type, palette, accent }: EndLabelProps) {
  const left = place.x + endSymbolRoom(shape ? 2 : 1, type);
  const top = place.y - endTextHeight(text, type) / 2;
  const baseline = (line: number) => top + type.label * (0.95 + line * 1.2);
  return (
    <g>
      {shape && (
        <path
          d={shapePath(shape, { x: place.x + type.dot * 1.25, y: top + type.label * 0.6, size: type.dot })}
          fill={accent}
        />
      )}
      {text.name.map((words, line) => (
        <text key={words} x={left} y={baseline(line)} fill={palette.ink} fontSize={type.label}>
          {words}
        </text>
      ))}
      <text
        x={left}
        y={top + text.name.length * type.label * 1.2 + type.small}
        fill={palette.ink}
        fontSize={type.small}
        fontWeight={600}
      >
        {text.value}
      </text>
    </g>
  );
}
