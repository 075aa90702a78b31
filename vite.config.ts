import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { chartParts } from "./tools/chartParts.ts";
import { contentSecurityPolicy } from "./tools/contentSecurityPolicy.ts";
import { mockServiceWorker, nothingOfMocks } from "./tools/mockServiceWorker.ts";
import { oldestEngine } from "./tools/oldestEngine.ts";

export default defineConfig({
  // Relative addresses, so that dist works under any sub-path.
  base: "./",
  // No page of its own below this one: a wrong address is answered 404, not with a board that finds no files.
  appType: "mpa",
  plugins: [react(), chartParts(), contentSecurityPolicy(), mockServiceWorker(), nothingOfMocks()],
  build: {
    target: oldestEngine,
    cssTarget: oldestEngine,
    // Inlined assets would be data: addresses, which the policy refuses for fonts and styles.
    assetsInlineLimit: 0,
    sourcemap: false,
    rolldownOptions: {
      output: {
        // One piece for all of the first view: several compress less well, and each lazy piece would cut off its own.
        codeSplitting: { groups: [{ name: "board", tags: ["$initial"] }] },
      },
    },
    modulePreload: { polyfill: false },
    // tools/checkDist.ts measures and limits what the first view needs.
    reportCompressedSize: false,
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
  },
  server: {
    port: Number(process.env.DEV_PORT ?? 5173),
    strictPort: true,
  },
  preview: { port: Number(process.env.PORT ?? 4173), strictPort: true },
  test: {
    setupFiles: "./tools/failOnConsole.ts",
    maxWorkers: "100%",
    // Against hanging only: how long a property takes is no matter of a test.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: "plain",
          include: ["src/**/*.test.ts", "tools/**/*.test.ts"],
          environment: "node",
          // What they test keeps nothing between calls; modules read anew for each of 200 files took longer than the tests.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: "page", include: ["src/**/*.test.tsx"], environment: "happy-dom" },
      },
    ],
  },
});
