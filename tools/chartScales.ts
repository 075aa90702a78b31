import type { Plugin } from "vite";

const allScales = "victory-vendor/d3-scale";
const ownScales = "\0scales of the charts";

/**
 * Recharts takes in every scale of d3, those of time and colour too, as it looks them up by name. The charts here use
 * four; the rest would be a twentieth of the first view. One that is missing falls back to "point" and shows at once.
 */
export function chartScales(): Plugin {
  return {
    name: "chart-scales",
    apply: "build",
    enforce: "pre",
    resolveId: (id) => (id === allScales ? ownScales : null),
    load: (id) =>
      id === ownScales ? 'export { scaleBand, scaleLinear, scaleLog, scalePoint } from "d3-scale";' : null,
  };
}
