import fc from "fast-check";
import { expect, test } from "vitest";
import { checkedPackage } from "#dataset/checkedPackage.ts";
import { sha256 } from "#dataset/doubt/sha256.ts";
import { descriptorOfBytes } from "#dataset/files/descriptor.ts";
import { rate, revision } from "#dataset/samplePackage.ts";
import { zippedFiles } from "#dataset/sources/zippedFiles.ts";
import { hostileText } from "#mocks/hostileText.ts";
import { bytesIn } from "./checkedRows.ts";
import { typedOwn } from "./openedOwn.ts";
import { csvFile, filesOf, sampleFiles, sampleProposal } from "./ownSample.ts";
import { packedPackage } from "./packedPackage.ts";
import type { Proposal } from "./proposal.ts";

async function faultsOfMade({ publication: { files } }: Proposal) {
  const { faults } = await checkedPackage((path) => bytesIn(files, path));
  return faults.map(({ kind, severity }) => [severity, kind]);
}

test("finds no difference between the package on show and its own files, and would publish nothing", async () => {
  const files = await sampleFiles();
  const found = await sampleProposal(files, filesOf(files));

  expect(found.differences).toEqual([]);
  expect(found.publication.files).toEqual(files);
  expect(found.faults).toEqual([]);
});

test("takes figures that a file lacks for withdrawn only where the reader says so", async () => {
  const figures = [1, 2, 3].map((day) =>
    rate({ id: `F00${day}`, value: `${day}0`, as_of: `2022-04-0${day}` }),
  );
  const files = await sampleFiles({ figures });
  const own = [csvFile("figures.csv", "id,value\nF001,10\nF003,30\n")];
  const [kept, withdrawn] = [
    await sampleProposal(files, own),
    await sampleProposal(files, own, { othersWithdrawn: true }),
  ];

  expect(kept.others).toEqual({ present: 2, absent: 1, withdrawn: false });
  expect(kept.differences).toEqual([]);
  expect(withdrawn.differences).toMatchObject([{ table: "figures", gone: [{ key: "F002" }] }]);
  expect(await faultsOfMade(withdrawn)).toEqual([]);
});

test("never gives the number of a figure that was withdrawn to another", async () => {
  const revisions = [
    revision({ figure: "F007" }),
    revision({ id: "R002", figure: "F007", change: "withdrawn" }),
  ];
  const row = rate({ value: "61", as_of: "2022-04-20" });
  const found = await sampleProposal(
    await sampleFiles({ revisions }),
    typedOwn([{ name: "填写", table: "figures", rows: [row] }]),
  );

  expect(found.differences).toMatchObject([{ table: "figures", added: [{ key: "F008" }] }]);
  expect(found.publication.revisions).toBe(1);
  expect(await faultsOfMade(found)).toEqual([]);
});

test("shows a package by itself in place of the one on show, and tells what it tells already only once", async () => {
  const files = await sampleFiles();
  const first = await sampleProposal(
    files,
    typedOwn([{ name: "", table: "figures", rows: [rate({ value: "61", as_of: "2022-04-20" })] }]),
  );
  const again = await sampleProposal(files, filesOf(first.publication.files));

  expect(again.isWhole).toBe(true);
  expect(again.differences).toEqual([
    { ...first.differences[0], added: [expect.objectContaining({ key: "F002" })] },
    expect.objectContaining({ table: "revisions", added: [expect.objectContaining({ key: "R001" })] }),
  ]);
  expect(again.publication.files).toEqual(first.publication.files);
});

test("a package with a version of its own keeps it, and gets the lines that it does not have yet", async () => {
  const own = await sampleFiles(
    { figures: [rate({ id: "F001", value: "49.0" })] },
    { version: "mine", created: "2026-11-23" },
  );
  const found = await sampleProposal(await sampleFiles(), filesOf(own));
  const revisions = new TextDecoder().decode(found.publication.files.get("revisions.csv"));

  expect(found.publication).toMatchObject({ version: "mine", revisions: 3 });
  expect(revisions).toContain("R001,mine,2026-11-23,F001,value,50.0,49.0,");
  expect(await faultsOfMade(found)).toEqual([]);
});

test("an unrelated package keeps its own revisions and mixes with nothing on show", async () => {
  const other = await sampleFiles(
    { figures: [rate({ id: "F001", value: "9", as_of: "2022-04-01" })] },
    { title: "别处" },
  );
  const found = await sampleProposal(await sampleFiles(), filesOf(other));

  expect(found.publication.files).toEqual(other);
  expect(found.dataset?.figures.map(({ value }) => value)).toEqual([9]);
});

test("withdrawing a figure that others lean on brings about an error that nothing is shown with", async () => {
  const figures = [
    rate({ id: "F001", value: "1" }),
    rate({ id: "F002", value: "2", as_of: "2022-04-18", replaces: "F001" }),
  ];
  const files = await sampleFiles({ figures });
  const found = await sampleProposal(files, [csvFile("figures.csv", "id,value\nF002,2\n")], {
    othersWithdrawn: true,
  });

  expect(found.blocking.map(({ kind }) => kind)).toContain("unknownReference");
});

test("seals anew what was sealed, and counts on from the versions that were", async () => {
  const files = await sampleFiles({}, { version: "2026.11.24", created: "2026-11-24" });
  const descriptor = JSON.parse(new TextDecoder().decode(files.get("datapackage.json")));
  for (const resource of descriptor.resources)
    resource.hash = `sha256:${sha256(files.get(resource.path) ?? new Uint8Array())}`;
  const sealed = new Map([
    ...files,
    ["datapackage.json", new TextEncoder().encode(JSON.stringify(descriptor))],
  ]);
  const found = await sampleProposal(sealed, [csvFile("figures.csv", "id,paragraph\nF001,7\n")]);
  const made = descriptorOfBytes(found.publication.files.get("datapackage.json") ?? new Uint8Array());

  expect(made).toMatchObject({
    version: "2026.11.24-2",
    previousVersion: "2026.11.24",
    created: "2026-11-24",
  });
  expect(made.resources.find(({ name }) => name === "figures")?.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(await faultsOfMade(found)).toEqual([]);
});

test("says so of a clock that is behind: the new package is never older than the one before it", async () => {
  const own = [csvFile("figures.csv", "id,paragraph\nF001,7\n")];
  const found = await sampleProposal(await sampleFiles(), own, { day: "2015-01-01" });

  expect(found.publication.version).toBe("2026.11.22");
});

const notes = fc.array(fc.tuple(hostileText, hostileText, fc.integer({ min: 1, max: 9999 })), {
  minLength: 1,
  maxLength: 5,
});

test("whatever is written into new figures, the package in the ZIP has no fault, and opened again makes no difference", async () => {
  await fc.assert(
    fc.asyncProperty(notes, async (written) => {
      const files = await sampleFiles();
      const rows = written.map(([note, printed, paragraph], index) =>
        rate({
          value: "61.50",
          as_of: `2022-04-${String(index + 1).padStart(2, "0")}`,
          note_zh: note,
          note_en: note,
          as_printed: `${printed} 61.50%`,
          paragraph: String(paragraph),
        }),
      );
      const found = await sampleProposal(files, typedOwn([{ name: "", table: "figures", rows }]));
      const zip = csvFile("data.zip", packedPackage(found.publication.files, new Date(2026, 10, 24)));
      const again = await sampleProposal(found.publication.files, [zip]);
      const errors = (await faultsOfMade(found)).filter(([severity]) => severity === "error");

      expect(zippedFiles(new Uint8Array(await zip.arrayBuffer()))).toEqual(found.publication.files);
      expect(errors).toEqual([]);
      expect(found.leftOut + (found.differences[0]?.added.length ?? 0)).toBe(written.length);
      expect(again.differences).toEqual([]);
      expect(again.publication.files).toEqual(found.publication.files);
    }),
    { numRuns: 15 },
  );
});
