import type { ReactNode } from "react";
import type { Palette } from "./palette.ts";
import type { TypeScale } from "./typeScale.ts";

interface TickLook {
  readonly type: TypeScale;
  readonly palette: Palette;
}

interface Tick {
  readonly x: number | string;
  readonly y: number | string;
  readonly payload: { readonly value: number };
}

/** How far the words of a tick stand from the axis: by the size of type, where Recharts has one distance for all sizes. */
export function tickDistance({ base }: TypeScale) {
  return { tickSize: 0, tickMargin: base * 0.6 };
}

/** How the words of a tick stand to it. */
const sides = {
  below: { textAnchor: "middle", dy: "0.71em" },
  left: { textAnchor: "end", dy: "0.355em" },
} as const;

/**
 * Draws the words at a tick of an axis, on one line. Recharts would measure them and break or leave them out where
 * the font at hand is wide, so that the same picture came out otherwise on another machine.
 */
export function axisTick(side: keyof typeof sides, words: (value: number) => string, look: TickLook) {
  const { type, palette } = look;
  return ({ x, y, payload }: Tick): ReactNode => (
    <text
      data-tick={side}
      x={x}
      y={y}
      {...sides[side]}
      fill={palette.muted}
      fontSize={type.small}
      fontFamily={type.family}
    >
      {words(payload.value)}
    </text>
  );
}
