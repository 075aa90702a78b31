import { firstDay, isCalendarDate, lastDay } from "#domain/asOf.ts";
import type { Dataset } from "#domain/dataset.ts";
import { type Theme, themes } from "#domain/indicator.ts";
import { locales } from "#domain/locale.ts";
import { type Comparison, readComparisons, writeComparisons } from "./comparisons.ts";
import { type DataChoices, dataParameters, readDataChoices, writeDataChoices } from "./dataChoices.ts";
import { appearances, type Display, readDisplay } from "./display.ts";
import {
  type MeasureChoices,
  measureParameters,
  readMeasureChoices,
  writeMeasureChoices,
} from "./measureChoices.ts";
import { type ParameterReader, parameterReader } from "./parameters.ts";
import {
  type PresentChoices,
  presentParameters,
  readPresentChoices,
  writePresentChoices,
} from "./presentChoices.ts";
import { readRegionCodes, writeRegionCodes } from "./regionCodes.ts";

export const scales = ["linear", "log"] as const;
export type Scale = (typeof scales)[number];

export const rateModes = ["latest", "time"] as const;
export type RateMode = (typeof rateModes)[number];

export const eventModes = ["off", "on"] as const;
export type EventMode = (typeof eventModes)[number];

/** All that a shared link brings back. Null leaves the choice to the board. */
export interface View extends Display {
  readonly regions: ReadonlySet<string> | null;
  readonly from: string | null;
  readonly to: string | null;
  /** The day as of which the board is read: only what had been reported by then is on show. */
  readonly seen: string | null;
  readonly population: string | null;
  readonly scale: Scale;
  readonly rates: RateMode;
  /** Whether charts over time mark when measures were issued and reports appeared. */
  readonly events: EventMode;
  /** The themes whose charts are unfolded. */
  readonly open: ReadonlySet<Theme>;
  /** By the name of the chart. */
  readonly compare: ReadonlyMap<string, Comparison>;
  /** The id of the figure whose panel is open. */
  readonly figure: string | null;
  /** The paragraph of a report that its page opens at. */
  readonly paragraph: string | null;
  /** The id of the briefing that is open. */
  readonly briefing: string | null;
  /** A whole briefing, as a link carries it. */
  readonly deck: string | null;
  readonly measures: MeasureChoices;
  readonly data: DataChoices;
  readonly present: PresentChoices;
}

/** A view, and the parts of the address that meant nothing, such as "from=2022-13". */
export interface ReadView {
  readonly view: View;
  readonly dropped: readonly string[];
}

const parameterNames: readonly string[] = [
  "regions",
  "from",
  "to",
  "seen",
  "population",
  "scale",
  "rates",
  "events",
  "open",
  "compare",
  "figure",
  "paragraph",
  "briefing",
  "deck",
  "lang",
  "appearance",
  ...measureParameters,
  ...dataParameters,
  ...presentParameters,
];

/** The view that an address names. What it cannot mean is dropped and told, never guessed. */
export function readView(parameters: URLSearchParams, dataset: Dataset): ReadView {
  const reader = parameterReader(parameters, parameterNames);
  const { checked, oneOf } = reader;
  const [from, to] = orderedPeriod(checked("from", isCalendarDate), checked("to", isCalendarDate), reader);
  const view: View = {
    regions: readRegions(reader, parameters.get("regions"), dataset),
    from,
    to,
    seen: checked("seen", isDay),
    population: checked("population", (id) => dataset.populations.some((population) => population.id === id)),
    scale: oneOf("scale", scales) ?? "linear",
    rates: oneOf("rates", rateModes) ?? "latest",
    events: oneOf("events", eventModes) ?? "off",
    open: readThemes(reader, parameters.get("open")),
    compare: readCompare(reader, parameters.get("compare")),
    figure: checked("figure", (id) => FIGURE_ID.test(id)),
    paragraph: checked("paragraph", (number) => /^[1-9]\d{0,3}$/.test(number)),
    briefing: checked("briefing", (id) => BRIEFING_ID.test(id)),
    deck: checked("deck", (text) => DECK.test(text)),
    measures: readMeasureChoices(reader),
    data: readDataChoices(reader),
    present: readPresentChoices(reader),
    ...readDisplay(parameters),
  };
  oneOf("lang", locales);
  oneOf("appearance", appearances);
  return { view, dropped: reader.dropped };
}

/** One figure of the package, or one that the board derives from two of them: "F178/F179". Whether it exists its panel says. */
const FIGURE_ID = /^F\d{1,9}(?:\/F\d{1,9})?$/;

const BRIEFING_ID = /^[a-z0-9-]{1,60}$/;
const DECK = /^[\w-]{1,16000}$/;

function readRegions(
  { drop }: ParameterReader,
  text: string | null,
  { regions }: Dataset,
): ReadonlySet<string> | null {
  if (text === null) return null;
  const { codes, unknown } = readRegionCodes(text, regions);
  if (unknown.length > 0) drop(`regions=${unknown.join(",")}`);
  return codes.size === 0 && unknown.length > 0 ? null : codes;
}

function readThemes({ drop }: ParameterReader, text: string | null): ReadonlySet<Theme> {
  const words = (text ?? "").split(",").filter((word) => word !== "");
  const unknown = words.filter((word) => !themes.some((theme) => theme === word));
  if (unknown.length > 0) drop(`open=${unknown.join(",")}`);
  return new Set(themes.filter((theme) => words.includes(theme)));
}

function readCompare({ drop }: ParameterReader, text: string | null): ReadonlyMap<string, Comparison> {
  const { comparisons, unknown } = readComparisons(text ?? "");
  if (unknown.length > 0) drop(`compare=${unknown.join(",")}`);
  return comparisons;
}

function isDay(text: string): boolean {
  return text.length === "2020-04-01".length && isCalendarDate(text);
}

function orderedPeriod(
  from: string | null,
  to: string | null,
  { drop }: ParameterReader,
): [string | null, string | null] {
  if (from === null || to === null || firstDay(from) <= lastDay(to)) return [from, to];
  drop(`from=${from}`);
  drop(`to=${to}`);
  return [null, null];
}

/** The parameters of an address that bring the view back; what the board would choose itself is left out. */
export function writeView(view: View, dataset: Dataset): URLSearchParams {
  const parameters = new URLSearchParams();
  const choices: [string, string | null][] = [
    ["regions", view.regions && writeRegionCodes(view.regions, dataset.regions)],
    ["from", view.from],
    ["to", view.to],
    ["seen", view.seen],
    ["population", view.population],
    ["scale", view.scale === "linear" ? null : view.scale],
    ["rates", view.rates === "latest" ? null : view.rates],
    ["events", view.events === "off" ? null : view.events],
    ["open", themes.filter((theme) => view.open.has(theme)).join(",") || null],
    ["compare", writeComparisons(view.compare) || null],
    ...writeMeasureChoices(view.measures),
    ...writeDataChoices(view.data),
    ...writePresentChoices(view.present),
    ["figure", view.figure],
    ["paragraph", view.paragraph],
    ["briefing", view.briefing],
    ["deck", view.deck],
    ["lang", view.locale === "zh" ? null : view.locale],
    ["appearance", view.appearance],
  ];
  for (const [name, text] of choices) if (text !== null) parameters.set(name, text);
  return parameters;
}
