import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { chartParts } from "./tools/chartParts.ts";
import { nothingOfMocks } from "./tools/mockServiceWorker.ts";
import { oldestEngine } from "./tools/oldestEngine.ts";
import { portableTemplate } from "./tools/portableTemplate.ts";

/** Adds portable.html to dist: the whole board as one file, which carries no data yet. */
export default defineConfig({
  plugins: [react(), chartParts(), nothingOfMocks(), portableTemplate("portable.html")],
  publicDir: false,
  build: {
    target: oldestEngine,
    cssTarget: oldestEngine,
    emptyOutDir: false,
    cssCodeSplit: false,
    sourcemap: false,
    rolldownOptions: {
      input: "src/portable.ts",
      // A page of file: fetches no script, so what is lazy elsewhere is in the one script here.
      output: { codeSplitting: false },
    },
    modulePreload: false,
    // tools/checkDist.ts measures and limits it.
    reportCompressedSize: false,
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
  },
});
