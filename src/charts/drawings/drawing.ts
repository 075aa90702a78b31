import type { ReactNode } from "react";
import type { CountRow } from "#charts/counts/countLayout.ts";
import type { KeyItem } from "#charts/frame/keyItem.ts";
import type { Panel } from "#charts/rows/panel.ts";
import type { MarkLook } from "#charts/rows/RowMark.tsx";
import type { TimePicture } from "#charts/time/useTimeline.ts";
import type { Figure } from "#domain/figure.ts";
import type { OverTime } from "#domain/figureSeries.ts";
import type { Language } from "#i18n/LocaleContext.tsx";
import type { Sentence } from "#i18n/sentence.ts";
import type { ComparisonOffer } from "./comparison.ts";

/** What a section puts into the chart frame: the marks and the words that go with just these marks. */
export interface Drawing {
  readonly drawn: readonly Figure[];
  readonly marks: number;
  readonly draw: (width: number) => ReactNode;
  readonly legend: ReactNode;
  readonly notes: readonly Sentence[];
  /** What may be ranked in it; null where there is nothing to compare. */
  readonly offer: ComparisonOffer | null;
  /** What it is made of, for whoever lays it out anew, such as a picture. */
  readonly parts: ChartParts;
}

/** The marks of a chart before they are laid out. */
export type ChartParts =
  | { readonly kind: "rows"; readonly panels: readonly Panel[]; readonly key: readonly KeyItem[] }
  | { readonly kind: "time"; readonly picture: TimePicture; readonly overTime: OverTime }
  | { readonly kind: "counts"; readonly rows: readonly CountRow[] };

/** In which look and language a chart is drawn, and under which title. */
export interface DrawingLook {
  readonly look: MarkLook;
  readonly language: Language;
  readonly title: string;
}
