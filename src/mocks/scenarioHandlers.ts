import { type HttpHandler, http } from "msw";
import { type ReadMark, type ScenarioId, scenarioNamed } from "./scenarios.ts";

/** What differs between the browser and Vitest. */
export interface Surroundings {
  /** The real data service's answer, past all handlers. */
  readonly realAnswer: (request: Request) => Promise<Response>;
  readonly readMark: ReadMark;
}

/** The data services in one state, under any base address. */
export function scenarioHandlers(id: ScenarioId, surroundings: Surroundings): readonly HttpHandler[] {
  const { answer } = scenarioNamed(id);
  return ["*/data/datapackage.json", "*/data/:table.csv"].map((address) =>
    http.get(address, ({ request }) =>
      answer({
        file: new URL(request.url).pathname.split("/").at(-1) ?? "",
        real: () => surroundings.realAnswer(request),
        readMark: surroundings.readMark,
      }),
    ),
  );
}
