import type { Plugin } from "vite";

/**
 * What stands in the build for a module that Recharts takes in whole, though the charts here need little of it. A name
 * that a module asks for and that is given neither here nor as left out stops the build.
 */
const standIns: Readonly<Record<string, string>> = {
  // Looked up by name; one that is missing falls back to "point" and shows at once.
  "victory-vendor/d3-scale": 'export { scaleBand, scaleLinear, scaleLog, scalePoint } from "d3-scale";',
  // Scales here lead to pixels. What leads elsewhere, to colours above all, would be no number and not be drawn.
  "d3-interpolate": `
    const between = (from, to) => (share) => from * (1 - share) + to * share;
    export { between as interpolate, between as interpolateNumber };
    ${leftOut("interpolateRound", "piecewise")}`,
  // Of scales' own texts for ticks, which nothing here asks for.
  "d3-format": leftOut(
    "format",
    "formatPrefix",
    "formatSpecifier",
    "precisionFixed",
    "precisionPrefix",
    "precisionRound",
  ),
};

const mark = "\0part of charts: ";

/** Builds in, of the modules below Recharts, only what the charts here use; the rest would be a tenth of the first view. */
export function chartParts(): Plugin {
  const missed = new Set(Object.keys(standIns));
  return {
    name: "chart-parts",
    apply: "build",
    enforce: "pre",
    resolveId(id, importer) {
      // A stand-in asks for what it stands for, and gets it.
      if (!(id in standIns) || importer?.startsWith(mark)) return null;
      missed.delete(id);
      return mark + id;
    },
    load: (id) => (id.startsWith(mark) ? standIns[id.slice(mark.length)] : null),
    buildEnd(error) {
      if (!error && missed.size > 0)
        this.error(`no module asks for ${[...missed].join(", ")}, see tools/chartParts.ts`);
    },
  };
}

/** Exports of which no call is expected, and none is answered. */
function leftOut(...names: readonly string[]): string {
  return `
    function leftOut() { throw new Error("left out of the build by tools/chartParts.ts"); }
    export { ${names.map((name) => `leftOut as ${name}`).join(", ")} };`;
}
