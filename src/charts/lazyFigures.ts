import { lazy } from "react";

/** Fetches what tells of single figures: tables and the card beside a mark. The first view needs neither. */
export function figureViews() {
  return Promise.all([import("./FigureTable.tsx"), import("./MeasureTable.tsx"), import("./FigureCard.tsx")]);
}

/** The table of figures, once its code has come; the application fetches that ahead when it is idle. */
export const FigureTable = lazy(async () => ({ default: (await figureViews())[0].FigureTable }));

/** The table of measures, likewise. */
export const MeasureTable = lazy(async () => ({ default: (await figureViews())[1].MeasureTable }));

/** The card beside a mark, likewise. */
export const FigureCard = lazy(async () => ({ default: (await figureViews())[2].FigureCard }));
