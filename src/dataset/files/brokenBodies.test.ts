import { createServer, type Server, type ServerResponse } from "node:http";
import { afterEach, expect, test, vi } from "vitest";
import { DataFileError } from "./DataFileError.ts";
import { fetchedBytes } from "./fetchedBytes.ts";

/** Fifty megabytes take a busy machine a while, and how long is no matter here. */
const PATIENT_SECONDS = 20;

// A server of its own: what a mocked fetch does with a body after an abort proves nothing.
let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function bytesOfServed(answer: (response: ServerResponse) => void, seconds = 0.3) {
  const started = createServer((_, response) => answer(response));
  server = started;
  await new Promise<void>((resolve) => {
    started.listen(0, "127.0.0.1", resolve);
  });
  const place = started.address();
  const port = typeof place === "object" ? place?.port : undefined;
  const { signal } = new AbortController();
  const address = `http://127.0.0.1:${port}/figures.csv`;
  return await fetchedBytes({ address, file: "figures.csv" }, { signal, seconds });
}

async function faultOfServed(answer: (response: ServerResponse) => void, seconds = 0.3) {
  try {
    await bytesOfServed(answer, seconds);
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

test("reads no body that is announced to be larger than a table may be", async () => {
  let sent = 0;
  const fault = await faultOfServed((response) => {
    response.writeHead(200, { "Content-Length": "50000001" });
    response.write("id,region", () => {
      sent += 1;
    });
  });

  expect(fault).toMatchObject({ kind: "tooLarge", details: { megabytes: 50 } });
  expect(sent).toBe(1);
});

test("stops reading a body that grows larger than a table may be without a word", async () => {
  const megabyte = Buffer.alloc(1_000_000, "a");
  let isClosed = false;
  const fault = await faultOfServed((response) => {
    response.on("close", () => {
      isClosed = true;
    });
    const more = () => !isClosed && response.write(megabyte, more);
    more();
  }, PATIENT_SECONDS);

  expect(fault?.kind).toBe("tooLarge");
  await vi.waitUntil(() => isClosed);
});

test("gives a body of many parts whole and in order", async () => {
  const parts = Array.from({ length: 50 }, (_, index) => `F${index},`.repeat(500));
  const bytes = await bytesOfServed((response) => {
    for (const part of parts) response.write(part);
    response.end();
  }, PATIENT_SECONDS);

  expect(new TextDecoder().decode(bytes)).toBe(parts.join(""));
});
