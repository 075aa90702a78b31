import { firstDay, isCalendarDate, lastDay } from "#domain/asOf.ts";
import type { Dataset } from "#domain/dataset.ts";
import { type Locale, locales } from "#domain/locale.ts";
import { readRegionCodes, writeRegionCodes } from "./regionCodes.ts";

export const scales = ["linear", "log"] as const;
export type Scale = (typeof scales)[number];

export const rateModes = ["latest", "time"] as const;
export type RateMode = (typeof rateModes)[number];

export const appearances = ["light", "dark"] as const;
export type Appearance = (typeof appearances)[number];

/** How the page looks and speaks, known before any data is. */
export interface Display {
  readonly locale: Locale;
  readonly appearance: Appearance | null;
}

/** All that a shared link brings back. Null leaves the choice to the board. */
export interface View extends Display {
  readonly regions: ReadonlySet<string> | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly population: string | null;
  readonly scale: Scale;
  readonly rates: RateMode;
}

/** A view, and the parts of the address that meant nothing, such as "from=2022-13". */
export interface ReadView {
  readonly view: View;
  readonly dropped: readonly string[];
}

/** The view that an address names. What it cannot mean is dropped and told, never guessed. */
export function readView(parameters: URLSearchParams, dataset: Dataset): ReadView {
  const dropped: string[] = [];
  const isParameter = (name: string): name is Parameter => parameterNames.some((known) => known === name);
  for (const [name, text] of parameters) {
    // Of a parameter that stands twice the first one holds.
    const isRepeated = text !== parameters.get(name);
    if (!isParameter(name) || isRepeated) dropped.push(shortened(`${name}=${text}`));
  }
  const checked = (name: Parameter, isValid: (text: string) => boolean): string | null => {
    const text = parameters.get(name);
    if (text === null || isValid(text)) return text;
    dropped.push(shortened(`${name}=${text}`));
    return null;
  };
  const oneOf = <Choice extends string>(name: Parameter, choices: readonly Choice[]): Choice | null => {
    const text = checked(name, (candidate) => choices.some((choice) => choice === candidate));
    return choices.find((choice) => choice === text) ?? null;
  };
  const [from, to] = orderedPeriod(checked("from", isCalendarDate), checked("to", isCalendarDate), dropped);
  const view: View = {
    regions: readRegions(parameters.get("regions"), dataset, dropped),
    from,
    to,
    population: checked("population", (id) => dataset.populations.some((population) => population.id === id)),
    scale: oneOf("scale", scales) ?? "linear",
    rates: oneOf("rates", rateModes) ?? "latest",
    ...readDisplay(parameters),
  };
  checked("lang", (text) => locales.some((locale) => locale === text));
  checked("appearance", (text) => appearances.some((appearance) => appearance === text));
  return { view, dropped };
}

/** The language and appearance that an address names; Chinese and the system's own otherwise. */
export function readDisplay(parameters: URLSearchParams): Display {
  const language = parameters.get("lang");
  const appearance = parameters.get("appearance");
  return {
    locale: locales.find((locale) => locale === language) ?? "zh",
    appearance: appearances.find((known) => known === appearance) ?? null,
  };
}

const parameterNames = [
  "regions",
  "from",
  "to",
  "population",
  "scale",
  "rates",
  "lang",
  "appearance",
] as const;
type Parameter = (typeof parameterNames)[number];

function readRegions(
  text: string | null,
  { regions }: Dataset,
  dropped: string[],
): ReadonlySet<string> | null {
  if (text === null) return null;
  const { codes, unknown } = readRegionCodes(text, regions);
  if (unknown.length > 0) dropped.push(shortened(`regions=${unknown.join(",")}`));
  return codes.size === 0 && unknown.length > 0 ? null : codes;
}

function orderedPeriod(
  from: string | null,
  to: string | null,
  dropped: string[],
): [string | null, string | null] {
  if (from === null || to === null || firstDay(from) <= lastDay(to)) return [from, to];
  dropped.push(`from=${from}`, `to=${to}`);
  return [null, null];
}

function shortened(part: string): string {
  return part.length > 60 ? `${part.slice(0, 60)}…` : part;
}

/** The parameters of an address that bring the view back; what the board would choose itself is left out. */
export function writeView(view: View, dataset: Dataset): URLSearchParams {
  const parameters = new URLSearchParams();
  const set = (name: Parameter, text: string | null) => text !== null && parameters.set(name, text);
  set("regions", view.regions && writeRegionCodes(view.regions, dataset.regions));
  set("from", view.from);
  set("to", view.to);
  set("population", view.population);
  set("scale", view.scale === "linear" ? null : view.scale);
  set("rates", view.rates === "latest" ? null : view.rates);
  set("lang", view.locale === "zh" ? null : view.locale);
  set("appearance", view.appearance);
  return parameters;
}
