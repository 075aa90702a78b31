import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { faultOf } from "#dataset/faultOf.ts";
import { csvText, loan } from "#dataset/samplePackage.ts";
import { tableDefinitions } from "#dataset/tables/tableDefinitions.ts";
import { tableOfBytes } from "#dataset/tables/tableOfBytes.ts";
import { faultSentenceZh } from "#i18n/faultSentenceZh.ts";

const columns = Object.keys(tableDefinitions.figures);
const F001 = loan({ id: "F001", value: "61040000", as_printed: "6104万元" });

function figures(text: string, entry: { rowCount?: number; bytes?: number; hash?: string } = {}) {
  const bytes = new TextEncoder().encode(text);
  return tableOfBytes(bytes, { name: "figures", file: "figures.csv", rowCount: 1, ...entry });
}

async function sentences(cells: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { faults } = await figures(csvText([{ ...F001, ...cells }], columns));
  return faults.map(faultSentenceZh);
}

test.each([
  ["value", "61,040,000", "“61,040,000”按 61040000 读取；建议写 61040000"],
  ["as_of", "2022/4/17", "“2022/4/17”按 2022-04-17 读取；建议写 2022-04-17"],
  ["as_of", "2022/4/1", "“2022/4/1”可能是某日，也可能是被 Excel 改写的月份；写 2022-04-01 或 2022-04"],
  ["region", "２１０１０５", "“２１０１０５”不是规定的代码写法（如 210105、430100-hitech、CN）；应写 210105"],
  ["id", "f001", "“f001”不是规定的代码写法（如 F001）；应写 F001"],
  ["precision", "将近", "“将近”不在可选值之内（exact、at_least、nearly、about、at_most）；应写 nearly"],
  ["paragraph", "—", "“—”表示没有，按空格处理；没有内容时请留空"],
  ["value", "#REF!", "“#REF!”是 Excel 公式出错的结果；请直接写内容"],
])("says of %s %s how to write it", async (column, cell, sentence) => {
  expect(await sentences({ [column]: cell })).toEqual([`figures.csv 第 2 行 ${column} 列：${sentence}`]);
});

test("gives the number that commas without quotes have torn apart, where only one can be", async () => {
  const torn = csvText([F001], columns).replace("61040000", "61,040,000");
  const { faults, lines } = await figures(torn);

  expect(faults).toMatchObject([{ kind: "cellCount", details: { write: "value = 61040000" } }]);
  expect(lines).toEqual([]);
});

test("gives no such number where two could be torn, or a text", async () => {
  const twice = csvText([F001], columns).replace("61040000,", "61,040,000,1,000");
  const inText = csvText([{ ...F001, as_printed: "NUMBER" }], columns).replace("NUMBER", "6,104");
  const hints = await Promise.all([figures(twice), figures(inText)]);

  expect(hints.flatMap(({ faults }) => faults.map(({ details }) => details))).toEqual([
    { expected: 18, found: 21 },
    { expected: 18, found: 19 },
  ]);
});

test("says of an empty cell below a filled one what a merged cell would have said", async () => {
  const second = { ...F001, id: "F002", region: "" };
  const { faults } = await figures(csvText([F001, second], columns), { rowCount: 2 });

  expect(faults).toMatchObject([{ kind: "missingCell", place: { row: 3 }, details: { above: "210105" } }]);
});

test("counts no note and no total for a row that was lost", async () => {
  const text = `${csvText([F001], columns)}合计${",".repeat(17)}\r\n注：截至4月17日${",".repeat(17)}\r\n`;
  const { faults } = await figures(text);

  expect(faults.map(({ kind, place }) => [kind, place.row])).toEqual([
    ["totalRow", 3],
    ["noteRow", 4],
  ]);
  expect(await faultOf(() => figures(text, { rowCount: 2 }))).toMatchObject({ kind: "cutOff" });
});

test.each([
  ["more than 2 000 000 rows", `${columns.join(",")}\r\n${"\n".repeat(2_000_001)}`, "tooManyRows"],
  ["more than 200 columns", `${columns.join(",")}${",x".repeat(200)}\r\n`, "tooManyColumns"],
  [
    "a cell of more than 10 000 characters",
    csvText([{ ...F001, as_printed: "长".repeat(10_001) }], columns),
    "cellTooLong",
  ],
])("refuses %s", async (_, text, kind) => {
  expect(await faultOf(() => figures(text))).toMatchObject({ kind });
});

test("keeps a name of 10 000 characters as text", async () => {
  const name = "长".repeat(10_000);

  expect((await figures(csvText([{ ...F001, as_printed: name }], columns))).lines[0]?.cells.as_printed).toBe(
    name,
  );
});

const whole = csvText([F001], columns);
const seal = {
  bytes: new TextEncoder().encode(whole).length,
  hash: `sha256:${createHash("sha256").update(whole).digest("hex")}`,
};

test("finds a file as it was published sound, also without the end of its last line", async () => {
  const tables = await Promise.all([figures(whole, seal), figures(whole.trimEnd(), seal)]);

  expect(tables.map(({ faults, lines }) => [faults, lines.length])).toEqual([
    [[], 1],
    [[], 1],
  ]);
});

test("shows a file that was changed, and says so", async () => {
  const changed = whole.replace("6104万元", "6104万元整");

  expect((await figures(changed, seal)).faults).toMatchObject([
    { kind: "notAsPublished", severity: "warning" },
  ]);
});

test("refuses a file cut anywhere, though its rows are as many as they were", async () => {
  const start = whole.lastIndexOf("6104");
  for (let length = start; length < whole.length - 2; length += 1) {
    expect(await faultOf(() => figures(whole.slice(0, length), seal))).toBeDefined();
  }
});

const twoRows = csvText([F001, { ...F001, id: "F002", as_printed: "61040000元|6104万元" }], columns);

test("doubts the last row of a file without a seal that ends in its midst", async () => {
  const cut = twoRows.slice(0, twoRows.lastIndexOf("4万元"));
  const { faults, lines } = await figures(cut, { rowCount: 2 });

  expect(faults).toMatchObject([
    { kind: "lastRowOpen", severity: "warning", found: "61040000元|610", details: { row: 3 } },
  ]);
  expect(lines.map(({ key }) => key)).toEqual(["F001", "F002"]);
});

test("refuses such a file where it is known how long it was", async () => {
  const bytes = new TextEncoder().encode(twoRows).length;
  const cut = twoRows.slice(0, twoRows.lastIndexOf("4万元"));

  expect(await faultOf(() => figures(cut, { rowCount: 2, bytes }))).toMatchObject({ kind: "cutShort" });
});

test.each(["\r\n", "\n", "\r", "\n\n", "\r\n \r\n"])("finds a last row ended by %j sound", async (end) => {
  expect((await figures(twoRows.trimEnd() + end, { rowCount: 2 })).faults).toEqual([]);
});

test.each(["md5:00", "sha256:abc", "sha512:00", "d41d8cd98f00b204e9800998ecf8427e"])(
  "says of the hash %s that it cannot be checked, and reads the file",
  async (hash) => {
    const { faults, lines } = await figures(whole, { hash });

    expect(faults).toMatchObject([{ kind: "hashUnknown", severity: "warning", found: hash.slice(0, 40) }]);
    expect(lines).toHaveLength(1);
  },
);

test.each(["populations", "regions"] as const)(
  "takes a whole row of %s that is called 合计 for no total",
  async (name) => {
    const bilingual = { name_zh: "合计", name_en: "Total", definition_zh: "义", definition_en: "Meaning" };
    const rows = {
      populations: { id: "total", ...bilingual },
      regions: { code: "210000", level: "province", parent: "CN", ...bilingual, code_source: "own" },
    };
    const cells = csvText([rows[name]], Object.keys(tableDefinitions[name])).slice(1);
    const bytes = new TextEncoder().encode(cells);
    const { faults, lines } = await tableOfBytes(bytes, { name, file: `${name}.csv`, rowCount: 1 });

    expect([faults, lines.length]).toEqual([[], 1]);
  },
);
