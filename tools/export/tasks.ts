import type { ExportFormat } from "#export/dialog/exportSettings.ts";
import type { Factor } from "#export/picture/pictureSize.ts";
import type { Appearance } from "#url/display.ts";
import { type BatchSize, sizeName } from "./batchSize.ts";
import type { BatchOptions } from "./options.ts";

/** One export of a chart, which gives one file, or several where a picture is split. */
export type ExportTask = { readonly chart: string } & (
  | { readonly format: "csv" | "xlsx" }
  | {
      readonly format: "png" | "svg";
      readonly size: BatchSize;
      /** Of a PNG; an SVG has no pixels. */
      readonly times: Factor;
      readonly look: Appearance;
    }
);

type Choices = Pick<BatchOptions, "formats" | "sizes" | "times" | "looks">;

/** Every export that is asked of the charts, one chart after the other. */
export function exportTasks(charts: readonly string[], options: Choices): ExportTask[] {
  return charts.flatMap((chart) =>
    options.formats.flatMap((format) => tasksInFormat(format, options).map((task) => ({ chart, ...task }))),
  );
}

function tasksInFormat(format: ExportFormat, { sizes, times, looks }: Choices) {
  if (format === "csv" || format === "xlsx") return [{ format }];
  const factors: readonly Factor[] = format === "png" ? times : [1];
  return looks.flatMap((look) =>
    sizes.flatMap((size) => factors.map((factor) => ({ format, size, times: factor, look }))),
  );
}

/** "reopening-rate png wide 2x dark" */
export function taskName(task: ExportTask): string {
  if (!("size" in task)) return `${task.chart} ${task.format}`;
  const { chart, format, size, times, look } = task;
  return [
    chart,
    format,
    sizeName(size),
    ...(times === 1 ? [] : [`${times}x`]),
    ...(look === "light" ? [] : [look]),
  ].join(" ");
}
