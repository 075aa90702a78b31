/** A mistake that somebody could make in our own code, and the tests that have to see it. */
export interface PlantedBug {
  readonly name: string;
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly from: string;
  readonly to: string;
  readonly tests: readonly string[];
}

const edge = ["src/mocks/edge"];
const dataset = (...names: readonly string[]) => names.map((name) => `src/dataset/${name}.test.ts`);

/** Each of them would give a wrong chart that looks right, or keep silent about one. */
export const plantedBugs: readonly PlantedBug[] = [
  {
    name: "an empty cell is 0",
    file: "src/dataset/tables/columns.ts",
    from: '(cell === "" ? { value: null } : grammar(cell))',
    to: 'grammar(cell === "" ? "0" : cell)',
    tests: edge,
  },
  {
    name: "numbers are read by Number()",
    file: "src/dataset/tables/grammar.ts",
    from: 'if (whole === undefined) return { faultAt: (spot) => errorAt(spot, "notNumber", {}) };',
    to: 'if (whole === undefined) return Number.isNaN(Number(cell)) ? { faultAt: (spot) => errorAt(spot, "notNumber", {}) } : { value: { value: Number(cell), decimals: 0 } };',
    tests: edge,
  },
  {
    name: "days are those of the machine's time zone",
    file: "src/domain/asOf.ts",
    from: "Date.UTC(year, month - 1, day) / 86_400_000",
    to: "Math.floor(new Date(year, month - 1, day).getTime() / 86_400_000)",
    tests: ["src/sections/timeZones.test.ts"],
  },
  {
    name: "a percentage is a hundred times itself",
    file: "src/dataset/rules/figureLine.ts",
    from: "  return value ?? shareOf(",
    to: "  if (value) return { ...value, value: value.value * 100 };\n  return shareOf(",
    tests: edge,
  },
  {
    name: "a key given twice is kept twice",
    file: "src/dataset/doubt/tableInDoubt.ts",
    from: "&& duplicate === undefined",
    to: "",
    tests: edge,
  },
  {
    name: "a figure entered twice is drawn twice",
    file: "src/dataset/rules/sameFigures.ts",
    from: "isOneValue(group) ? group.slice(1) : group",
    to: "isOneValue(group) ? [] : group",
    tests: edge,
  },
  {
    name: "of two values the first is drawn",
    file: "src/dataset/rules/sameFigures.ts",
    from: "isOneValue(group) ? group.slice(1) : group",
    to: "group.slice(1)",
    tests: edge,
  },
  {
    name: "formulas in an exported CSV are not escaped",
    file: "src/export/tables/formulaGuard.ts",
    from: "  return GUARDED.test(text) ?",
    to: "  return GUARDED.test(text) && text === '' ?",
    tests: ["src/export/tables/formulaGuard.test.ts"],
  },
  {
    name: "values over time are not sorted",
    file: "src/domain/figureSeries.ts",
    from: "[...figures].sort((a, b) => dayOf(a) - dayOf(b))",
    to: "[...figures]",
    tests: ["src/domain/figureSeries.test.ts"],
  },
  {
    name: "rates are not ranked by value",
    file: "src/domain/rateSummary.ts",
    from: ".sort((a, b) => b.value - a.value)",
    to: "",
    tests: ["src/domain/rateSummary.test.ts"],
  },
  {
    name: "rows are numbered one too low",
    file: "src/dataset/doubt/sheet.ts",
    from: "row: index + 2, cells",
    to: "row: index + 1, cells",
    tests: edge,
  },
  {
    name: "broken bytes become replacement characters",
    file: "src/dataset/files/textOfBytes.ts",
    from: "{ fatal: true }",
    to: "{ fatal: false }",
    tests: edge,
  },
  {
    name: "whatever is no UTF-8 is GBK",
    file: "src/dataset/doubt/encoding.ts",
    from: 'gb !== null && makesSense(gb) ? { encoding: "GB18030"',
    to: 'gb !== null ? { encoding: "GB18030"',
    tests: edge,
  },
  {
    name: "a row with a cell too many is read as far as it goes",
    file: "src/dataset/doubt/lineReading.ts",
    from: "if (cells.length === width && filled <= headerWidth)",
    to: "if (filled >= 0)",
    tests: edge,
  },
  {
    name: "any commas in a number are thousands",
    file: "src/dataset/doubt/mendedNumber.ts",
    from: "[, ])\\d{3})(?:\\2\\d{3})*",
    to: "[, ])\\d+)(?:\\2\\d+)*",
    tests: edge,
  },
  {
    name: "万 is a thousand",
    file: "src/dataset/doubt/mendedNumber.ts",
    from: "万: 4,",
    to: "万: 3,",
    tests: edge,
  },
  {
    name: "the unit of a cell is not compared with that of its indicator",
    file: "src/dataset/rules/valueFaults.ts",
    from: "if (value?.unit && value.unit !== indicator.unit)",
    to: "if (value?.unit && indicator.unit === undefined)",
    tests: edge,
  },
  {
    name: "a month that Excel rewrote is its first day",
    file: "src/dataset/doubt/mendedDate.ts",
    from: 'month: sign === "/" && Number(day) === 1 ? text.slice(0, -3) : null',
    to: "month: null",
    tests: edge,
  },
  {
    name: "an empty cell takes what stands above it",
    file: "src/dataset/doubt/lineReading.ts",
    from: 'cellReading(cells[position] ?? "", column, spot)',
    to: 'cellReading(cells[position] || (above[position] ?? ""), column, spot)',
    tests: edge,
  },
  {
    name: "a file may have lost rows",
    file: "src/dataset/doubt/tableInDoubt.ts",
    from: "if (foundRows < rowCount) throw",
    to: "if (foundRows < 0) throw",
    tests: edge,
  },
  {
    name: "a changed file passes for the published one",
    file: "src/dataset/doubt/hash.ts",
    from: "sha256(bytes) === digits.toLowerCase()",
    to: "digits.length === 64",
    tests: dataset("doubt/tableInDoubt"),
  },
  {
    name: "characters that cannot be seen are dropped without a word",
    file: "src/dataset/doubt/cellReading.ts",
    from: "faults: [...dropped, ...faults]",
    to: "faults",
    tests: edge,
  },
  {
    name: "a share of 1 is drawn as a percentage",
    file: "src/dataset/rules/printedValue.ts",
    from: "if (isShareByChance && meant.length === 0)",
    to: "if (isShareByChance && meant.length < 0)",
    tests: edge,
  },
  {
    name: "a figure may be of the future",
    file: "src/dataset/rules/dateFaults.ts",
    from: "if (firstDay(date) > lastDay(created))",
    to: "if (firstDay(date) < firstDay(date))",
    tests: edge,
  },
];
