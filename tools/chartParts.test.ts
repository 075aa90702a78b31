import { build, type Plugin } from "vite";
import { expect, test } from "vitest";
import { chartParts } from "./chartParts.ts";

test("a build stops where Recharts no longer asks for what something stands in for", async () => {
  await expect(builtFrom("export const chart = 1;")).rejects.toThrow("Recharts no longer asks for");
});

test("a build stops where Recharts asks for more than the stand-in has", async () => {
  const chart = 'export { BarChart, LineChart } from "recharts";';
  await expect(builtFrom(chart)).resolves.toBeDefined();
  await expect(builtFrom(`${chart} export { scaleTime } from "victory-vendor/d3-scale";`)).rejects.toThrow(
    '"scaleTime" is not exported',
  );
});

/** Builds a module that stands for one of Recharts. */
function builtFrom(code: string) {
  const module = "\0/recharts/es6/module.js";
  const source: Plugin = {
    name: "source",
    resolveId: (id) => (id === "source" ? module : null),
    load: (id) => (id === module ? code : null),
  };
  return build({
    configFile: false,
    logLevel: "silent",
    plugins: [chartParts(), source],
    build: { write: false, rolldownOptions: { input: "source", preserveEntrySignatures: "strict" } },
  });
}
