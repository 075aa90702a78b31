import * as v from "valibot";
import { type Briefing, limits } from "#briefing/briefing.ts";
import { isCalendarDate } from "#domain/asOf.ts";
import { precisions } from "#domain/precision.ts";
import { type Wanted, wanteds } from "#i18n/briefingFaultWording.ts";

/** One thing wrong with a saved briefing. */
export interface BriefingFault {
  /** From the outside in: ["slides", 2, "view", "address"]. */
  readonly path: readonly (string | number)[];
  /** What stands there, shortened; null where nothing does. */
  readonly found: string | null;
  readonly wanted: Wanted;
}

const says = (wanted: Wanted): Wanted => wanted;
const text = (most: number) => v.pipe(v.string(says("text")), v.maxLength(most, says("text")));
const id = v.pipe(v.string(says("id")), v.regex(/^[a-z0-9-]{1,60}$/, says("id")));
const number = v.pipe(v.number(says("number")), v.finite(says("number")));
const count = v.pipe(number, v.safeInteger(says("number")), v.minValue(0, says("number")));

const figure = v.object(
  {
    id: text(200),
    region: text(200),
    indicator: text(200),
    population: v.nullable(text(200)),
    value: number,
    decimals: v.pipe(count, v.maxValue(20, says("number"))),
    precision: v.picklist(precisions, says("precision")),
    asOf: v.pipe(v.string(says("date")), v.check(isCalendarDate, says("date"))),
  },
  says("object"),
);

const snapshot = v.object(
  {
    version: text(200),
    figures: v.pipe(v.array(figure, says("list")), v.maxLength(limits.figures, says("list"))),
    counts: v.pipe(
      v.array(v.object({ id: text(400), count }, says("object")), says("list")),
      v.maxLength(limits.figures, says("list")),
    ),
  },
  says("object"),
);

const view = v.object(
  {
    // Nothing but a place within the board: never an origin, never a scheme.
    address: v.pipe(
      v.string(says("address")),
      v.startsWith("#/", says("address")),
      v.maxLength(limits.address, says("address")),
    ),
    chart: v.pipe(v.string(says("chart")), v.nonEmpty(says("chart")), v.maxLength(400, says("chart"))),
    shown: snapshot,
  },
  says("object"),
);

const notes = text(limits.notes);
const headline = v.nullable(text(limits.headline));

const slide = v.variant(
  "kind",
  [
    v.object({ kind: v.literal("view"), id, view, headline, notes }),
    v.object({ kind: v.literal("pair"), id, views: v.tuple([view, view], says("views")), headline, notes }),
    v.object({
      kind: v.literal("text"),
      id,
      title: text(limits.headline),
      points: v.pipe(v.array(text(limits.point), says("texts")), v.maxLength(limits.points, says("texts"))),
      notes,
    }),
  ],
  says("kind"),
);

const file = (format: number) =>
  v.object(
    {
      reopeningBriefing: v.literal(format, says("format")),
      id,
      name: text(limits.name),
      slides: v.pipe(
        v.array(slide, says("slides")),
        v.maxLength(limits.slides, says("slides")),
        v.check((slides) => new Set(slides.map((one) => one.id)).size === slides.length, says("ids")),
      ),
    },
    says("object"),
  );

/** A longer list of faults says no more. */
const MOST_FAULTS = 20;

/** The briefing that something read from JSON is, or all that is wrong with it. What the board does not know in it is passed over. */
export function briefingOf(read: unknown, format: number): Briefing | { faults: readonly BriefingFault[] } {
  const result = v.safeParse(file(format), read);
  if (!result.success) return { faults: result.issues.slice(0, MOST_FAULTS).map(faultOf) };
  const { id: name, name: title, slides } = result.output;
  return { id: name, name: title, slides };
}

function faultOf({ path, input, message }: v.BaseIssue<unknown>): BriefingFault {
  const place = (path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
  const said = wanteds.find((wanted) => wanted === message) ?? "object";
  // Of what is missing altogether, only the object speaks that it is missing from.
  const missing = input === undefined ? missed.get(String(place[place.length - 1])) : undefined;
  return {
    path: place,
    found: input === undefined ? null : shortened(JSON.stringify(input)),
    wanted: missing ?? said,
  };
}

const missed: ReadonlyMap<string, Wanted> = new Map([
  ["reopeningBriefing", "format"],
  ["id", "id"],
  ["name", "text"],
  ["slides", "slides"],
  ["kind", "kind"],
  ["address", "address"],
  ["chart", "chart"],
  ["views", "views"],
  ["headline", "text"],
  ["title", "text"],
  ["notes", "text"],
  ["version", "text"],
  ["points", "texts"],
  ["figures", "list"],
  ["counts", "list"],
  ["value", "number"],
  ["decimals", "number"],
  ["count", "number"],
  ["precision", "precision"],
  ["asOf", "date"],
]);

function shortened(found: string): string {
  return found.length > 60 ? `${found.slice(0, 60)}…` : found;
}
