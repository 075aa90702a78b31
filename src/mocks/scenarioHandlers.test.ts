import { setupServer } from "msw/node";
import { expect, test, vi } from "vitest";
import { scenarioHandlers } from "./scenarioHandlers.ts";
import { type ScenarioId, scenarioNamed, scenarios } from "./scenarios.ts";

const files: Readonly<Record<string, string>> = {
  "datapackage.json":
    '{"version": "2026.11.22", "resources": [{"path": "regions.csv", "rowCount": 1}, {"path": "figures.csv", "rowCount": 4}]}',
  "regions.csv": "\uFEFFcode,name_zh\r\n210105,皇姑区\r\n",
  "figures.csv":
    "\uFEFFid,region,value,as_printed\r\nF001,210105,100,30户\r\nF002,210105,50.0,106户\r\nF003,210105,8,8户\r\nF004,210105,9,9户\r\n",
};

/** Asks the data services in one state for a file, under an address as a sub-path would give it. */
async function asking<Result>(id: ScenarioId, ask: () => Promise<Result>): Promise<Result> {
  let isRead = false;
  const server = setupServer(
    ...scenarioHandlers(id, {
      realAnswer: async ({ url }) => new Response(files[url.split("/").at(-1) ?? ""], { status: 200 }),
      readMark: {
        isSet: () => isRead,
        set: () => {
          isRead = true;
        },
      },
    }),
  );
  server.listen({ onUnhandledRequest: "error" });
  try {
    return await ask();
  } finally {
    server.close();
  }
}

function answer(id: ScenarioId, file: string): Promise<Response> {
  return asking(id, () => fetch(`http://board.example/some/path/data/${file}`));
}

async function bytesOf(response: Response): Promise<string> {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await response.arrayBuffer());
}

test("the healthy scenario answers with the real files, byte order mark and all", async () => {
  expect(await bytesOf(await answer("real", "regions.csv"))).toBe(files["regions.csv"]);
});

test("an address without a known scenario means the healthy one", () => {
  expect([scenarioNamed(null).id, scenarioNamed("nonsense").id, scenarioNamed("slow").id]).toEqual([
    "real",
    "real",
    "slow",
  ]);
});

test("every scenario has an id and a name of its own in both languages", () => {
  const labels = scenarios.flatMap(({ id, name }) => [id, name.zh, name.en]);

  expect(new Set(labels).size).toBe(scenarios.length * 3);
});

test("offline, nothing is reached", async () => {
  await expect(answer("offline", "datapackage.json")).rejects.toThrow();
  await expect(answer("offline", "figures.csv")).rejects.toThrow();
});

test("with a server error the descriptor still comes, so that each table is seen to fail", async () => {
  expect((await answer("serverError", "datapackage.json")).status).toBe(200);
  expect((await answer("serverError", "regions.csv")).status).toBe(500);
});

test("a server error of the figures alone leaves the other tables", async () => {
  expect((await answer("figuresServerError", "regions.csv")).status).toBe(200);
  expect((await answer("figuresServerError", "figures.csv")).status).toBe(500);
});

test("a web page comes with status 200 in place of the figures only", async () => {
  const page = await answer("webPage", "figures.csv");

  expect([page.status, page.headers.get("Content-Type")]).toEqual([200, "text/html"]);
  expect(await page.text()).toContain("<!doctype html>");
  expect(await bytesOf(await answer("webPage", "regions.csv"))).toBe(files["regions.csv"]);
});

test("a cut table ends in the middle of a row", async () => {
  expect(await bytesOf(await answer("cutOff", "figures.csv"))).toBe(
    "\uFEFFid,region,value,as_printed\r\nF001,210105,100,30户\r\nF002,210105,50.0,106户\r\nF003,210",
  );
});

test("an empty package has headers only, and its descriptor says so", async () => {
  expect(await bytesOf(await answer("empty", "regions.csv"))).toBe("\uFEFFcode,name_zh\r\n");
  expect(await (await answer("empty", "datapackage.json")).json()).toEqual({
    version: "2026.11.22",
    resources: [
      { path: "regions.csv", rowCount: 0 },
      { path: "figures.csv", rowCount: 0 },
    ],
  });
});

test("once a table is read the descriptor has a higher version", async () => {
  const versions = await asking("newVersion", async () => {
    const descriptors: unknown[] = [];
    for (const file of ["datapackage.json", "datapackage.json", "regions.csv", "datapackage.json"]) {
      const response = await fetch(`http://board.example/data/${file}`);
      if (file === "datapackage.json") descriptors.push(await response.json());
    }
    return descriptors;
  });

  expect(versions).toMatchObject([
    { version: "2026.11.22" },
    { version: "2026.11.22" },
    { version: "2026.11.23" },
  ]);
});

test("a slow table takes between two and three seconds, the descriptor none", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  try {
    const descriptor = await answer("slow", "datapackage.json");
    const table = asking("slow", () => fetch("http://board.example/data/figures.csv"));
    const arrived = vi.fn();
    void table.then(arrived);
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1), { interval: 1 });
    await vi.advanceTimersByTimeAsync(2_000);

    expect(descriptor.status).toBe(200);
    expect(arrived).not.toHaveBeenCalled();

    await vi.advanceTimersByTimeAsync(1_000);

    expect((await table).status).toBe(200);
  } finally {
    vi.useRealTimers();
  }
});

test("the national package says that it is generated", async () => {
  expect(await (await answer("national", "datapackage.json")).json()).toMatchObject({
    title: "生成的演练数据，非真实数据",
    title_en: "Generated practice data, not real data",
  });
});
