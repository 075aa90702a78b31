import { expect, test } from "vitest";
import { loan } from "#dataset/samplePackage.ts";
import { filesOf, sampleFiles, sampleProposal } from "./ownSample.ts";

const figures = [
  loan({ id: "F001", value: "1000" }),
  loan({ id: "F002", value: "2000", as_of: "2022-04-01" }),
];

test("an older copy of the package is told as such and becomes the next version", async () => {
  const shown = await sampleFiles({ figures }, { version: "2026.11.24", created: "2026-11-24" });
  const old = await sampleFiles(
    { figures: figures.slice(0, 1) },
    { version: "2026.11.20", created: "2026-11-20" },
  );
  const found = await sampleProposal(shown, filesOf(old));

  expect(found.older).toEqual({ own: "2026.11.20", published: "2026.11.24" });
  expect(found.publication.version).toBe("2026.11.24-2");
  expect(found.differences.flatMap(({ gone }) => gone.map(({ key }) => key))).toEqual(["F002"]);
});

test.each([
  ["2026.11.24-2", "2026.11.24", false],
  ["2026.11.24", "2026.11.24-2", true],
  ["2026.12.1", "2026.11.24", false],
  ["mine", "2026.11.24", false],
])("tells whether version %s is older than %s: %s", async (version, published, isOlder) => {
  const created = "2026-11-24";
  const own = await sampleFiles({}, { version, created });
  const found = await sampleProposal(await sampleFiles({}, { version: published, created }), filesOf(own));

  expect(found.older !== null).toBe(isOlder);
});
