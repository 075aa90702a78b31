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
// What valibot has ready-made for lengths, patterns and bounds would all come with the first view, which checks the package with it.
const upTo = <Input extends { readonly length: number }>(most: number, wanted: Wanted) =>
  v.check<Input, Wanted>(({ length }) => length <= most, says(wanted));
const matching = (pattern: RegExp, wanted: Wanted) =>
  v.check<string, Wanted>((given) => pattern.test(given), says(wanted));
const text = (most: number) => v.pipe(v.string(says("text")), upTo(most, "text"));
const id = v.pipe(v.string(says("id")), matching(/^[a-z0-9-]{1,60}$/, "id"));
const number = v.pipe(
  v.number(says("number")),
  v.check((value) => Number.isFinite(value), says("number")),
);
const count = v.pipe(number, v.check(isCount, says("number")));

const figure = v.object(
  {
    id: text(200),
    region: text(200),
    indicator: text(200),
    population: v.nullable(text(200)),
    value: number,
    decimals: v.pipe(
      count,
      v.check((decimals) => decimals <= 20, says("number")),
    ),
    precision: v.picklist(precisions, says("precision")),
    asOf: v.pipe(v.string(says("date")), v.check(isCalendarDate, says("date"))),
  },
  says("object"),
);

const snapshot = v.object(
  {
    version: text(200),
    figures: v.pipe(v.array(figure, says("list")), upTo(limits.figures, "list")),
    counts: v.pipe(
      v.array(v.object({ id: text(400), count }, says("object")), says("list")),
      upTo(limits.figures, "list"),
    ),
  },
  says("object"),
);

const view = v.object(
  {
    // Nothing but a place within the board: never an origin, never a scheme.
    address: v.pipe(v.string(says("address")), matching(/^#\//, "address"), upTo(limits.address, "address")),
    chart: v.pipe(v.string(says("chart")), v.nonEmpty(says("chart")), upTo(400, "chart")),
    shown: snapshot,
  },
  says("object"),
);

const notes = text(limits.notes);
const headline = v.nullable(text(limits.headline));

const viewSlide = v.object(
  { kind: v.literal("view", says("kind")), id, view, headline, notes },
  says("object"),
);
const pairSlide = v.object({
  kind: v.literal("pair"),
  id,
  views: v.tuple([view, view], says("views")),
  headline,
  notes,
});
const textSlide = v.object({
  kind: v.literal("text"),
  id,
  title: text(limits.headline),
  points: v.pipe(v.array(text(limits.point), says("texts")), upTo(limits.points, "texts")),
  notes,
});

/** By its kind; a slide of no known kind is taken for one of a view, which its kind then is not. */
const slide = v.lazy((given) => {
  const kind = typeof given === "object" && given !== null && "kind" in given ? given.kind : null;
  if (kind === "pair") return pairSlide;
  return kind === "text" ? textSlide : viewSlide;
});

const file = (format: number) =>
  v.object(
    {
      reopeningBriefing: v.literal(format, says("format")),
      id,
      name: text(limits.name),
      slides: v.pipe(
        v.array(slide, says("slides")),
        upTo(limits.slides, "slides"),
        v.check((slides) => new Set(slides.map((one) => one.id)).size === slides.length, says("ids")),
      ),
    },
    says("object"),
  );

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

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
