import type { Figure } from "#domain/figure.ts";
import type { Indicator, Unit } from "#domain/indicator.ts";
import type { Passed } from "#domain/latest.ts";
import type { Population } from "#domain/population.ts";
import type { Region } from "#domain/region.ts";
import type { Stage } from "./stages.ts";

/** Something a reader must know before setting the figures on show side by side. */
export type Notice =
  | { readonly kind: "unitsDiffer"; readonly units: readonly Unit[] }
  | { readonly kind: "stagesDiffer"; readonly stages: readonly Stage[] }
  | { readonly kind: "indicatorsDiffer"; readonly indicators: readonly Indicator[] }
  | { readonly kind: "populationsDiffer"; readonly populations: readonly (Population | null)[] }
  | { readonly kind: "populationsUnknown"; readonly figures: number }
  | { readonly kind: "yearsDiffer"; readonly years: readonly string[] }
  | { readonly kind: "datesDiffer"; readonly from: string; readonly to: string }
  | { readonly kind: "periodsDiffer" }
  | { readonly kind: "incrementBesideTotal" }
  | { readonly kind: "regionsOverlap"; readonly outer: Region; readonly inner: readonly Region[] }
  | { readonly kind: "boundedBesideExact"; readonly bounded: number; readonly isAllLower: boolean }
  | { readonly kind: "partBesideTotal"; readonly total: Figure; readonly parts: readonly Figure[] }
  | {
      readonly kind: "partsMissTotal";
      readonly total: Figure;
      readonly parts: readonly Figure[];
      readonly sum: number;
    }
  | { readonly kind: "contradictsCounts"; readonly figure: Figure; readonly computed: number }
  | {
      readonly kind: "reportsDiffer";
      readonly drawn: Figure;
      readonly other: Figure;
      /** Why the one is drawn and not the other. */
      readonly because: Extract<Passed, "lessExact" | "otherReport" | "unorderedReport">;
    };

export type NoticeOf<Kind extends Notice["kind"]> = Extract<Notice, { kind: Kind }>;
