import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Surroundings } from "./scenarioHandlers.ts";

/** For Vitest: the real package as it lies in public/data, and a memory as long as the handlers live. */
export function packageOnDisk(): Surroundings {
  let isRead = false;
  return {
    realAnswer: async ({ url }) =>
      new Response(await readFile(`public/data/${basename(new URL(url).pathname)}`)),
    readMark: {
      isSet: () => isRead,
      set: () => {
        isRead = true;
      },
    },
  };
}
