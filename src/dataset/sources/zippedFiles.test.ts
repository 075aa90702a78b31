import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { mostOpened, zippedFiles } from "./zippedFiles.ts";

const path = fc.stringMatching(/^[a-z数据]{1,8}(?:\/[a-z]{1,8})?\.csv$/);
const files = fc.dictionary(path, fc.uint8Array({ maxLength: 400 }), { maxKeys: 6 });
const level = fc.constantFrom(0 as const, 6 as const);
const sample = { "data/figures.csv": strToU8("F001,210000,78.86\r\n".repeat(20)) };

function pathsIn(zip: Uint8Array): readonly string[] | string {
  const read = zippedFiles(zip);
  return typeof read === "string" ? read : [...read.keys()];
}

test("reads whatever another program has packed", () => {
  fc.assert(
    fc.property(files, level, (packed, how) => {
      const read = zippedFiles(zipSync(packed, { level: how, comment: "备注" }));

      expect(read).toEqual(new Map(Object.entries(packed)));
    }),
  );
});

test.each([0, 6] as const)(
  "gives nothing but what was packed, whichever byte is damaged (level %i)",
  (how) => {
    const zip = zipSync(sample, { level: how });
    const honest = Buffer.from(sample["data/figures.csv"]);
    for (let place = 0; place < zip.length; place += 1) {
      const damaged = zip.slice();
      damaged[place] = (damaged[place] ?? 0) ^ 0x11;
      const read = zippedFiles(damaged);
      const bytes = typeof read === "string" ? [] : [...read.values()];

      expect(bytes.every((one) => honest.equals(one))).toBe(true);
    }
  },
);

test("whatever the bytes are, it answers", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(zippedFiles(bytes)).toBe("zipDamaged");
    }),
  );
});

test("refuses a ZIP with two files by one name, of which one would hide the other", () => {
  const zip = zipSync({ "figures.csv": strToU8("one"), "figureZ.csv": strToU8("two") });
  const text = Buffer.from(zip).toString("latin1").replaceAll("figureZ", "figures");

  expect(zippedFiles(Buffer.from(text, "latin1"))).toBe("zipDamaged");
});

test("leaves out folders", () => {
  expect(pathsIn(zipSync({ data: sample }))).toEqual(["data/data/figures.csv"]);
});

test("reads names that were written in GBK", () => {
  const zip = zipSync({ "abcd.csv": strToU8("x") });
  const text = Buffer.from(zip).toString("latin1").replaceAll("abcd", "\xca\xfd\xbe\xdd");

  expect(pathsIn(Buffer.from(text, "latin1"))).toEqual(["数据.csv"]);
});

test("unpacks nothing where there are too many files or too many bytes, whatever a file says of itself", () => {
  const many = Object.fromEntries(
    Array.from({ length: mostOpened.files + 1 }, (_, place) => [`${place}.csv`, strToU8("x")]),
  );
  const large = zipSync({ "a.csv": new Uint8Array(mostOpened.bytes + 1) });
  const lying = large.slice();
  const list = new DataView(lying.buffer).getUint32(lying.length - 22 + 16, true);
  new DataView(lying.buffer).setUint32(list + 24, 10, true);

  expect(zippedFiles(zipSync(many))).toBe("tooManyFiles");
  expect(zippedFiles(large)).toBe("tooLarge");
  expect(zippedFiles(lying)).toBe("zipDamaged");
});
