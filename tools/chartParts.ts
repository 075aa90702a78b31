import type { Plugin } from "vite";

interface StandIn {
  /** The module, as the one that needs it names it. */
  readonly module: string;
  readonly importer: RegExp;
  readonly code: string;
}

/**
 * What stands in the build for modules that Recharts takes in whole, though the charts of the first view need little or
 * nothing of them. An export that the importer names and that is neither here nor left out stops the build.
 */
const standIns: readonly StandIn[] = [
  // Looked up by name; one that is missing falls back to "point" and shows at once.
  {
    module: "victory-vendor/d3-scale",
    importer: /\/recharts\//,
    code: 'export { scaleBand, scaleLinear, scaleLog, scalePoint } from "d3-scale";',
  },
  // Scales here lead to pixels. What leads elsewhere, to colours above all, would be no number and not be drawn.
  {
    module: "d3-interpolate",
    importer: /\/d3-scale\//,
    code: `
      const between = (from, to) => (share) => from * (1 - share) + to * share;
      export { between as interpolate, between as interpolateNumber };
      ${leftOut("interpolateRound piecewise")}`,
  },
  // Of scales' own texts for ticks, which nothing here asks for.
  {
    module: "d3-format",
    importer: /\/d3-scale\//,
    code: leftOut("format formatPrefix formatSpecifier precisionFixed precisionPrefix precisionRound"),
  },
  // Nothing here is stacked. The lines of charts over time, which come later, have all of this module.
  {
    module: "victory-vendor/d3-shape",
    importer: /\/recharts\/es6\/util\/ChartUtils\.js$/,
    code: leftOut(
      "stack stackOffsetExpand stackOffsetNone stackOffsetSilhouette stackOffsetWiggle stackOrderNone",
    ),
  },
  // Every axis here names its ticks and its ends. Ticks of Recharts' own would be sought beside them with decimal.js-light
  // and not be used; an axis without ticks would have those of its scale.
  {
    module: "./getNiceTickValues",
    importer: /\/recharts\/es6\/util\/scale\/index\.js$/,
    code: `
      const none = () => undefined;
      export { none as getNiceTickValues, none as getTickValuesFixedDomain };`,
  },
];

const mark = "\0part of charts: ";

/** Builds in, of the modules below Recharts, only what the charts here use; the rest would be a tenth of the first view. */
export function chartParts(): Plugin {
  const missed = new Set(standIns);
  return {
    name: "chart-parts",
    apply: "build",
    enforce: "pre",
    resolveId(id, importer = "") {
      const standIn = standIns.find((entry) => entry.module === id && entry.importer.test(importer));
      if (standIn) missed.delete(standIn);
      return standIn ? mark + id : null;
    },
    load: (id) => standIns.find(({ module }) => mark + module === id)?.code ?? null,
    buildEnd(error) {
      if (error || missed.size === 0) return;
      const modules = [...missed].map(({ module }) => module).join(", ");
      this.error(`Recharts no longer asks for ${modules} where tools/chartParts.ts expects it`);
    },
  };
}

/** Exports of which no call is expected, and none is answered. */
function leftOut(names: string): string {
  const exports = names.split(" ").map((name) => `leftOut as ${name}`);
  return `
    function leftOut() { throw new Error("left out of the build by tools/chartParts.ts"); }
    export { ${exports.join(", ")} };`;
}
