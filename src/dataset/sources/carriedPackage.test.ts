import fc from "fast-check";
import { expect, test } from "vitest";
import { DataFileError } from "#dataset/files/DataFileError.ts";
import { hostileText } from "#mocks/hostileText.ts";
import { carriedSource, carriedText } from "./carriedPackage.ts";

const { signal } = new AbortController();
const files = fc
  .uniqueArray(fc.tuple(hostileText, fc.uint8Array({ maxLength: 300 })), { selector: ([path]) => path })
  .map((entries) => new Map(entries));

async function kindOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "read";
  } catch (error) {
    return error instanceof DataFileError ? error.fault.kind : String(error);
  }
}

test("carries any bytes under any name, in a text that no page takes for anything else", async () => {
  await fc.assert(
    fc.asyncProperty(files, fc.option(hostileText), async (read, named) => {
      const text = carriedText({ named, read });
      const source = carriedSource(text);

      expect(text).not.toContain("<");
      expect(source.named).toBe(named);
      for (const [path, bytes] of read) expect(await source.bytesOf(path, signal)).toEqual(bytes);
    }),
  );
});

test("carries a table of some megabytes", async () => {
  const bytes = Uint8Array.from({ length: 3_000_000 }, (_, place) => (place * place) % 251);
  const source = carriedSource(carriedText({ named: null, read: new Map([["figures.csv", bytes]]) }));
  const back = await source.bytesOf("figures.csv", signal);

  expect(Buffer.from(back).equals(bytes)).toBe(true);
});

test("takes no other digit for the one that was carried, whichever letter is damaged", async () => {
  const bytes = new TextEncoder().encode("F001,210000,78.86\r\nF002,210100,74.28\r\n");
  const text = carriedText({ named: null, read: new Map([["figures.csv", bytes]]) });
  const start = text.indexOf('"deflated":"') + '"deflated":"'.length;
  const end = text.indexOf('"', start);
  for (let place = start; place < end; place += 1) {
    const letter = text[place] === "A" ? "B" : "A";
    const damaged = text.slice(0, place) + letter + text.slice(place + 1);
    const read = carriedSource(damaged).bytesOf("figures.csv", signal);

    expect(await kindOf(read.then((back) => expect(back).not.toEqual(bytes)))).not.toBe("read");
  }
});

test.each(["", "{", "null", '{"named":null,"files":[{"path":"a"}]}'])(
  "tells of the text %j that it is damaged",
  async (text) => {
    expect(await kindOf(carriedSource(text).bytesOf("a", signal))).toBe("carriedDamaged");
  },
);

test("tells of a file that it does not carry", async () => {
  const source = carriedSource(carriedText({ named: null, read: new Map() }));

  expect(await kindOf(source.bytesOf("figures.csv", signal))).toBe("notAmongFiles");
});
