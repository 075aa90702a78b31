import type { ShownFigure } from "#briefing/briefing.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Figure } from "#domain/figure.ts";
import type { Locale } from "#domain/locale.ts";
import { briefingWording } from "#i18n/briefingWording.ts";
import { fullValue } from "#i18n/figureWording.ts";
import type { Change } from "./changesSince.ts";
import { shownFigure } from "./snapshot.ts";

/** A change as a sentence. What the data no longer names is told by its code. */
export function changeWords(change: Change, dataset: Dataset, locale: Locale): string {
  const words = briefingWording[locale].changes;
  const name = (figure: ShownFigure) => nameOf(figure, dataset, locale);
  const value = (figure: ShownFigure) => words.value(valueWords(figure, dataset, locale), figure.asOf);
  const now = (figure: Figure) => shownFigure(figure);
  switch (change.kind) {
    case "added":
      return words.added(name(now(change.figure)), value(now(change.figure)));
    case "counted":
      return words.counted(departmentName(change.id, dataset, locale), change.before, change.after);
    case "gone":
      return words.gone(name(change.before), value(change.before));
    case "hidden":
      return words.hidden(name(change.before), value(change.before));
    default:
      return changedWords(change, { name, value, words });
  }
}

interface Telling {
  readonly name: (figure: ShownFigure) => string;
  readonly value: (figure: ShownFigure) => string;
  readonly words: (typeof briefingWording)["zh"]["changes"];
}

/** Where a figure is of something else by now, both names are told. */
function changedWords(
  { kind, before, figure }: Extract<Change, { kind: "changed" | "superseded" }>,
  { name, value, words }: Telling,
): string {
  const after = shownFigure(figure);
  const isRenamed = name(before) !== name(after);
  const whole = (one: ShownFigure) => (isRenamed ? `${name(one)} ${value(one)}` : value(one));
  return words[kind](name(after), whole(before), whole(after));
}

function nameOf(figure: ShownFigure, dataset: Dataset, locale: Locale): string {
  const region = dataset.regions.find(({ code }) => code === figure.region);
  const indicator = dataset.indicators.find(({ id }) => id === figure.indicator);
  const population = dataset.populations.find(({ id }) => id === figure.population);
  const group = population?.name[locale] ?? figure.population;
  return [
    region?.name[locale] ?? figure.region,
    indicator?.name[locale] ?? figure.indicator,
    ...(group === null ? [] : [group]),
  ].join(" · ");
}

function valueWords(
  { value, decimals, precision, indicator: id }: ShownFigure,
  { indicators }: Dataset,
  locale: Locale,
) {
  const indicator = indicators.find((one) => one.id === id);
  return indicator ? fullValue({ value, decimals, precision, indicator }, locale) : String(value);
}

function departmentName(id: string, { regions }: Dataset, locale: Locale): string {
  const [, code = "", department = id] = /^([^/]*)\/(.*)$/s.exec(id) ?? [];
  const region = regions.find((one) => one.code === code);
  return [region?.name[locale] ?? code, department].filter((part) => part !== "").join(" · ");
}
