import { delay, HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { DataFileError } from "./DataFileError.ts";
import { fetchedBytes } from "./fetchedBytes.ts";

const ADDRESS = "http://data.test/figures.csv";
const server = setupServer();

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

async function faultOfFetch(answer: () => Response | Promise<Response>) {
  server.use(http.get(ADDRESS, answer));
  const { signal } = new AbortController();
  try {
    await fetchedBytes({ address: ADDRESS, file: "figures.csv" }, { signal, seconds: 0.2 });
    return null;
  } catch (error) {
    if (error instanceof DataFileError) return error.fault;
    throw error;
  }
}

test("gives the bytes as they are, byte order mark and all", async () => {
  server.use(http.get(ADDRESS, () => new HttpResponse("\ufeffid")));
  const { signal } = new AbortController();
  const bytes = await fetchedBytes({ address: ADDRESS, file: "figures.csv" }, { signal });

  expect([...bytes]).toEqual([0xef, 0xbb, 0xbf, 0x69, 0x64]);
});

test.each([500, 404, 403])("tells of HTTP %i", async (status) => {
  expect(await faultOfFetch(() => new HttpResponse("x", { status }))).toMatchObject({
    kind: "httpStatus",
    place: { file: "figures.csv" },
    details: { status },
  });
});

test("takes a login page for no data, though it comes with status 200", async () => {
  expect((await faultOfFetch(() => HttpResponse.html("<title>登录</title>")))?.kind).toBe("webPage");
});

test("tells when nobody can be reached", async () => {
  expect((await faultOfFetch(() => HttpResponse.error()))?.kind).toBe("unreachable");
});

test("gives up on an answer that never comes", async () => {
  const fault = await faultOfFetch(async () => {
    await delay("infinite");
    return HttpResponse.text("");
  });

  expect(fault).toMatchObject({ kind: "timedOut", details: { seconds: 0.2 } });
});

test("ends without a fault when nobody wants the file any more", async () => {
  server.use(http.get(ADDRESS, () => delay("infinite")));
  const wish = new AbortController();
  const file = fetchedBytes({ address: ADDRESS, file: "figures.csv" }, { signal: wish.signal });
  wish.abort();

  await expect(file).rejects.toMatchObject({ name: "AbortError" });
});
