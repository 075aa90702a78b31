import { QueryClient } from "@tanstack/react-query";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { descriptorQuery, latestDescriptorQuery, optionalTableQuery, tableQuery } from "./datasetQueries.ts";
import { revision, samplePackage } from "./samplePackage.ts";
import { networkSource } from "./sources/networkSource.ts";

const source = networkSource("http://data.test/pack/datapackage.json", null);
let bytesOf = samplePackage();
const asked: string[] = [];
let trouble: ((file: string, time: number) => Response | undefined) | undefined;

const server = setupServer(
  http.get("http://data.test/pack/:file", async ({ params, request }) => {
    const file = String(params.file);
    asked.push(new URL(request.url).pathname);
    const answer = trouble?.(file, asked.length);
    return (
      answer ?? new HttpResponse(new TextDecoder("utf-8", { ignoreBOM: true }).decode(await bytesOf(file)))
    );
  }),
);

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => {
  asked.length = 0;
  trouble = undefined;
  bytesOf = samplePackage();
});
afterAll(() => server.close());

function client() {
  return new QueryClient({ defaultOptions: { queries: { retryDelay: 1 } } });
}

test("reads the descriptor and the tables beside it", async () => {
  const queries = client();
  const descriptor = await queries.fetchQuery(descriptorQuery(source));
  const table = await queries.fetchQuery(tableQuery(source, descriptor, "figures"));

  expect(table.lines.map(({ key }) => key)).toEqual(["F001"]);
  expect(asked).toEqual(["/pack/datapackage.json", "/pack/figures.csv"]);
});

test("asks for the table of changes only where the package has one", async () => {
  const changes = async () => {
    const queries = client();
    const descriptor = await queries.fetchQuery(descriptorQuery(source));
    return queries.fetchQuery(optionalTableQuery(source, descriptor, "revisions"));
  };

  expect(await changes()).toBeNull();
  expect(asked).toEqual(["/pack/datapackage.json"]);

  bytesOf = samplePackage({ revisions: [revision({})] });

  expect((await changes())?.lines.map(({ key }) => key)).toEqual(["R001"]);
});

test("reads a table anew where another descriptor of the same version registers another file", async () => {
  const queries = client();
  const descriptor = await queries.fetchQuery(descriptorQuery(source));
  const resources = descriptor.resources.map((resource) => ({ ...resource, hash: "md5:0" }));
  await queries.fetchQuery(tableQuery(source, descriptor, "figures"));
  await queries.fetchQuery(tableQuery(source, { ...descriptor, resources }, "figures"));

  expect(asked.slice(1)).toEqual(["/pack/figures.csv", "/pack/figures.csv"]);
});

test("tries once more after a failed connection", async () => {
  trouble = (_, time) => (time === 1 ? HttpResponse.error() : undefined);
  const descriptor = await client().fetchQuery(descriptorQuery(source));

  expect(descriptor.version).toBe("1");
  expect(asked).toHaveLength(2);
});

test("gives up after the second failure", async () => {
  trouble = () => new HttpResponse("", { status: 500 });

  await expect(client().fetchQuery(descriptorQuery(source))).rejects.toMatchObject({
    fault: { kind: "httpStatus" },
  });
  expect(asked).toHaveLength(2);
});

test("does not ask again for a file whose content is wrong", async () => {
  const queries = client();
  const descriptor = await queries.fetchQuery(descriptorQuery(source));
  trouble = () => new HttpResponse("id，region\n");

  await expect(queries.fetchQuery(tableQuery(source, descriptor, "figures"))).rejects.toMatchObject({
    fault: { kind: "wrongDelimiter", place: { file: "figures.csv", row: 1 } },
  });
  expect(asked).toHaveLength(2);
});

test("looks for a newer version without a second try", async () => {
  trouble = () => HttpResponse.error();

  await expect(client().fetchQuery(latestDescriptorQuery(source, { version: "1" }))).rejects.toMatchObject({
    fault: { kind: "unreachable" },
  });
  expect(asked).toHaveLength(1);
});

test("keeps the very bytes that were read, whatever is on the server by then", async () => {
  const shown = networkSource("http://data.test/pack/datapackage.json", null);
  const queries = client();
  const descriptor = await queries.fetchQuery(descriptorQuery(shown));
  await queries.fetchQuery(tableQuery(shown, descriptor, "figures"));
  const firstDescriptor = await samplePackage()("datapackage.json");
  const figures = await samplePackage()("figures.csv");
  bytesOf = samplePackage({ revisions: [revision({})] });
  await queries.fetchQuery(latestDescriptorQuery(shown, descriptor));

  expect([...shown.read]).toEqual([
    ["datapackage.json", firstDescriptor],
    ["figures.csv", figures],
  ]);
});

test("keeps nothing of a table beside a newer descriptor that it does not come with", async () => {
  const shown = networkSource("http://data.test/pack/datapackage.json", null);
  const queries = client();
  const descriptor = await queries.fetchQuery(descriptorQuery(shown));
  await queries.fetchQuery(tableQuery(shown, descriptor, "figures"));
  const newer = await queries.fetchQuery({ ...descriptorQuery(shown), staleTime: 0 });
  trouble = () => new HttpResponse("", { status: 500 });
  await expect(
    queries.fetchQuery(tableQuery(shown, { ...newer, version: "2" }, "figures")),
  ).rejects.toMatchObject({ fault: { kind: "httpStatus" } });

  expect([...shown.read.keys()]).toEqual(["datapackage.json"]);
});
