import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { tableNames } from "#dataset/tables/tableDefinitions.ts";
import { big5Bytes, gbkBytes, shiftJisBytes } from "#mocks/edge/encoders.ts";
import { decisionOnBytes } from "./encoding.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

function gbk(text: string): Uint8Array {
  const bytes = gbkBytes(text);
  if (!bytes) throw new Error(`not in GBK: ${text}`);
  return bytes;
}

/** The text as read, or why it is not. */
function readAs(bytes: Uint8Array): string {
  const decision = decisionOnBytes(bytes);
  return "text" in decision ? decision.text : decision.encoding;
}

const realTables = tableNames.map((name) => ({
  name,
  text: readFileSync(`public/data/${name}.csv`, "utf8").replace("\uFEFF", ""),
}));

test.each(realTables)(
  "reads the real table $name in UTF-8 without its mark and, where it can be, in GBK",
  ({ text }) => {
    const [inUtf8, inGbk] = [decisionOnBytes(utf8(text)), gbkBytes(text)];

    expect(inUtf8).toEqual({ encoding: "UTF-8", text });
    if (inGbk) expect(decisionOnBytes(inGbk)).toEqual({ encoding: "GB18030", text });
  },
);

test("has real tables that can be saved in GBK", () => {
  expect(realTables.filter(({ text }) => gbkBytes(text)).length).toBeGreaterThanOrEqual(4);
});

/** Words of the subject whose GBK is valid UTF-8 as well. */
test.each(["营业", "停业", "省", "业", "停", "省停业"])(
  "reads %s from GBK, though UTF-8 reads it too",
  (word) => {
    expect(new TextDecoder("utf-8", { fatal: true }).decode(gbk(word))).not.toBe(word);
    expect(readAs(gbk(`F001,${word},1\n`))).toBe(`F001,${word},1\n`);
  },
);

test.each(["中国", "复工", "，", "辽宁省沈阳市", "名", "café 复工复产情况", "Москва 复工复产贷款"])(
  "reads %s from UTF-8, though GBK may read it too",
  (word) => {
    expect(readAs(utf8(`F001,${word},1\n`))).toBe(`F001,${word},1\n`);
  },
);

test("refuses names that either encoding could mean", () => {
  // 浜电厂 in GBK is valid UTF-8 for two other characters.
  expect(readAs(gbk("浜电厂"))).not.toMatch(/^(?!unclear|unknown|浜电厂)/);
  expect([utf8("café"), utf8("Córdoba"), utf8("粱伽"), gbk("麴")].map(readAs)).toEqual([
    "unclear",
    "unclear",
    "unclear",
    "unknown",
  ]);
});

const hanOfGb2312 = fc
  .tuple(fc.integer({ min: 0xb0, max: 0xf7 }), fc.integer({ min: 0xa1, max: 0xfe }))
  .map(([lead, trail]) => new TextDecoder("gb18030").decode(Uint8Array.of(lead, trail)))
  .filter((character) => /^\p{Script=Han}$/u.test(character));
const words = fc.array(hanOfGb2312, { minLength: 1, maxLength: 4 }).map((characters) => characters.join(""));

test("reads whatever short word in GBK as it is, or refuses it", () => {
  fc.assert(
    fc.property(words, (word) => {
      expect([word, "unclear", "unknown"]).toContain(readAs(gbk(word)));
    }),
    { numRuns: 5_000 },
  );
});

test("reads whatever short word in UTF-8 as it is, or refuses it", () => {
  fc.assert(
    fc.property(words, (word) => {
      expect([word, "unclear", "unknown"]).toContain(readAs(utf8(word)));
    }),
    { numRuns: 5_000 },
  );
});

/** Each of these was once read as words of GB18030 that nobody wrote. */
test.each(["家", "產", "復產", "復興", "國家", "餐飲", "統計", "部分", "件"])(
  "shows for %s in Big5 or Shift-JIS alone nothing else",
  (word) => {
    for (const encode of [big5Bytes, shiftJisBytes]) {
      const bytes = encode(`F001,${word}\nF002,6104${word}\n`);
      if (bytes) expect(readAs(bytes)).toMatch(/^un(?:clear|known)$/);
    }
  },
);

test("shows for a single sign of UTF-8 among ASCII nothing else, but for the few words of reports", () => {
  const read = Array.from({ length: 0x800 - 0xa0 }, (_, index) => {
    const sign = String.fromCodePoint(0xa0 + index);
    const text = readAs(utf8(`F001,A ${sign} B\n`));
    return text.startsWith("un") || text.includes(sign) ? "" : text.slice(7, 8);
  });

  expect(read.join("")).toBe("省停业元约");
});

test.each(["地区", "发布者英文", "万元", "约万元", "户", "不足户", "辽宁省沈阳市", "复工率", "笔"])(
  "reads %s alone from GBK",
  (word) => {
    expect(readAs(gbk(`F001,6104${word}\n`))).toBe(`F001,6104${word}\n`);
  },
);

test("shows no character that Big5 or Shift-JIS does not mean", () => {
  const sentence = "各地企業復工率，貸款和退稅。営業再開の割合、東京都";
  for (const encode of [big5Bytes, shiftJisBytes]) {
    const said = [...sentence].filter((character) => encode(character)).join("");
    for (let length = 3; length <= said.length; length += 1) {
      expect(readAs(encode(said.slice(0, length)) ?? new Uint8Array())).toMatch(/^un(?:clear|known)$/);
    }
  }
});
