import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Plugin } from "vite";

const workerFile = createRequire(import.meta.url).resolve("msw/mockServiceWorker.js");

/** The mode of a build for the browser tests alone. */
const MOCKED = "mocked";

/**
 * Serves msw's worker from its package in development, so that no copy of it lies where a build would take it along;
 * the build with mocks, which the browser tests read, takes it along.
 */
export function mockServiceWorker(): Plugin {
  return {
    name: "mock-service-worker",
    apply: (_, { command, mode, isPreview }) =>
      (command === "serve" && isPreview !== true) || mode === MOCKED,
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: "mockServiceWorker.js", source: await readFile(workerFile) });
    },
    configureServer(server) {
      server.middlewares.use("/mockServiceWorker.js", async (_request, response) => {
        response.setHeader("Content-Type", "text/javascript");
        response.end(await readFile(workerFile));
      });
    },
  };
}

/** Stops a build that would carry a module of the mocked data services to readers. */
export function nothingOfMocks(): Plugin {
  return {
    name: "nothing-of-mocks",
    apply: (_, { command, mode }) => command === "build" && mode !== MOCKED,
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        const modules = output.type === "chunk" ? output.moduleIds : [];
        const mock = modules.find((id) => /\/src\/mocks\/|\/node_modules\/(@mswjs|msw)\//.test(id));
        if (mock !== undefined)
          this.error(`${output.fileName} contains ${mock}, which is for development only`);
      }
    },
  };
}
