import { createServer, type Server, type ServerResponse } from "node:http";
import { afterEach, expect, test } from "vitest";
import { DataFileError } from "./DataFileError.ts";
import { fetchedBytes } from "./fetchedBytes.ts";

// A server of its own: what a mocked fetch does with a body after an abort proves nothing.
let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function faultOfServed(answer: (response: ServerResponse) => void) {
  const started = createServer((_, response) => answer(response));
  server = started;
  await new Promise<void>((resolve) => {
    started.listen(0, "127.0.0.1", resolve);
  });
  const place = started.address();
  const port = typeof place === "object" ? place?.port : undefined;
  const { signal } = new AbortController();
  const address = `http://127.0.0.1:${port}/figures.csv`;
  try {
    await fetchedBytes({ address, file: "figures.csv" }, { signal, seconds: 0.3 });
    return undefined;
  } catch (error) {
    if (error instanceof DataFileError) return error.fault;
    throw error;
  }
}

test("gives up on a body that drips", async () => {
  const fault = await faultOfServed((response) => {
    const drip = setInterval(() => response.write("a"), 20);
    response.on("close", () => clearInterval(drip));
  });

  expect(fault).toMatchObject({ kind: "timedOut", details: { seconds: 0.3 } });
});

test("gives up on an answer that never comes", async () => {
  const fault = await faultOfServed(() => undefined);

  expect(fault?.kind).toBe("timedOut");
});

test("tells of a body shorter than it was announced", async () => {
  const fault = await faultOfServed((response) => {
    response.writeHead(200, { "Content-Length": "100" });
    response.write("id,region", () => response.destroy());
  });

  expect(fault?.kind).toBe("unreachable");
});
