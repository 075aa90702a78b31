import fc from "fast-check";

/** A cell of a workbook, with what Excel shows in it. */
export interface MadeCell {
  /** Attributes and content, less the place of the cell. */
  readonly attributes: string;
  readonly content: string;
  /** Without the commas that part thousands, and days as 2022-04-17. */
  readonly shown: string;
  /** Whether it must be read, must be refused, or may be either. */
  readonly reading: "sure" | "never" | "either";
}

interface ShownFormat {
  readonly code: string;
  /** Of a number of at most two places. */
  readonly shows: (value: number) => string;
  readonly isSure?: boolean;
}

const two = (value: number) => value.toFixed(2);
const signed = (value: number, write: (size: number) => string) =>
  (value < 0 ? "-" : "") + write(Math.abs(value));
/** 61040000 as 6104.0. */
const cutThousands = (value: number) =>
  `${Math.round(value / 1000)}`.replace(/(\d?)(\d)$/, (_, tens, last) => `${tens || "0"}.${last}`);

/** The formats of `anyShownCell`, from style 1 on. What they show is written down here, and not worked out by what is tested. */
export const shownFormats: readonly ShownFormat[] = [
  { code: "General", shows: String, isSure: true },
  { code: "0.00", shows: two, isSure: true },
  { code: "#,##0.00", shows: two, isSure: true },
  { code: "@", shows: String, isSure: true },
  { code: "0.00_ ", shows: two, isSure: true },
  { code: "[Red]0.00", shows: two, isSure: true },
  { code: "#,##0.00;-#,##0.00", shows: two, isSure: true },
  { code: '0.00"万元"', shows: (value) => `${two(value)}万元`, isSure: true },
  { code: 'General"户"', shows: (value) => `${value}户`, isSure: true },
  { code: "0.00千元", shows: (value) => `${two(value)}千元`, isSure: true },
  { code: '"约"0.00"元"', shows: (value) => signed(value, (size) => `约${two(size)}元`), isSure: true },
  { code: "[$¥-804]#,##0.00", shows: (value) => signed(value, (size) => `¥${two(size)}`), isSure: true },
  { code: "000000.00", shows: (value) => signed(value, (size) => two(size).padStart(9, "0")), isSure: true },
  { code: "0.00%", shows: (value) => `${two(value * 100)}%`, isSure: true },
  { code: '0.00"%"', shows: (value) => `${two(value)}%`, isSure: true },
  { code: "0.00;[Red]0.00", shows: (value) => two(Math.abs(value)) },
  { code: "0.00_);(0.00)", shows: (value) => (value < 0 ? `(${two(-value)})` : two(value)) },
  { code: '0.00"万元";0.00"万元"', shows: (value) => `${two(Math.abs(value))}万元` },
  { code: '#,##0.00;-#,##0.00;"未报"', shows: (value) => (value === 0 ? "未报" : two(value)) },
  { code: "#.##", shows: (value) => (value === 0 ? "." : `${value}`) },
  { code: '0!.0,"万"', shows: (value) => signed(value, (size) => `${cutThousands(size)}万`) },
  { code: '0.00,"千元"', shows: (value) => `${two(value / 1000)}千元` },
  { code: '0.00,,"百万"', shows: (value) => `${two(value / 1_000_000)}百万` },
  { code: '[>=10000]0.00"万元";0.00"元"', shows: (value) => two(value) + (value >= 10_000 ? "万元" : "元") },
  { code: '"未报"', shows: () => "未报" },
  { code: ";;;", shows: () => "" },
  { code: '0.00"00元"', shows: (value) => `${two(value)}00元` },
];

const STRUCK = shownFormats.length + 1;

const number = fc
  .record({
    cents: fc.oneof(
      fc.constant(0),
      fc.integer({ min: -9_999, max: 99_999 }),
      fc.integer({ max: 2 ** 31 - 1, min: 1 }),
    ),
    format: fc.nat(shownFormats.length - 1),
    isResult: fc.boolean(),
  })
  .map(({ cents, format, isResult }): MadeCell => {
    const { shows, isSure = false } = shownFormats[format] ?? { shows: String };
    const value = cents / 100;
    const content = `${isResult ? "<f>A1*2</f>" : ""}<v>${value}</v>`;
    return {
      attributes: `s="${format + 1}"`,
      content,
      shown: shows(value),
      reading: isSure ? "sure" : "either",
    };
  });

const day = fc.integer({ min: 61, max: 80_000 }).map((serial): MadeCell => {
  const shown = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
  return { attributes: `s="${STRUCK + 1}"`, content: `<v>${serial}</v>`, shown, reading: "sure" };
});

const text = fc.stringMatching(/^[6104F.%万元户约余 ]{0,8}$/).map((one) => one.trim());

const inline = fc
  .record({ parts: fc.array(text, { minLength: 1, maxLength: 3 }), hasAid: fc.boolean() })
  .map(({ parts, hasAid }): MadeCell => {
    const runs = parts.map((part) => `<r><t xml:space="preserve">${part}</t></r>`).join("");
    const aid = hasAid ? '<rPh sb="0" eb="1"><t>aid</t></rPh>' : "";
    const shown = parts.join("").trim();
    return { attributes: 't="inlineStr"', content: `<is>${runs}${aid}</is>`, shown, reading: "sure" };
  });

/** Texts that cells name by number: the first plain, the second raised in part. */
export const sharedItems =
  '<si><t xml:space="preserve"> 6104万元 </t></si><si><r><t>61.2</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></si>';

const never = (attributes: string, content: string): MadeCell => ({
  attributes,
  content,
  shown: "",
  reading: "never",
});

const other = fc.constantFrom<MadeCell>(
  { attributes: "", content: "", shown: "", reading: "sure" },
  { attributes: 't="b"', content: "<v>1</v>", shown: "TRUE", reading: "sure" },
  { attributes: 't="str"', content: "<f>A1</f><v>户</v>", shown: "户", reading: "sure" },
  { attributes: 't="s"', content: "<v>0</v>", shown: "6104万元", reading: "sure" },
  never('t="s"', "<v>1</v>"),
  never('t="s"', "<v>2</v>"),
  never('t="s"', ""),
  never("", "<f>3*4</f>"),
  never("", "<f>3*4</f><v></v>"),
  never(`s="${STRUCK}"`, "<v>5000</v>"),
  never('t="inlineStr"', "<is><r><rPr><strike/></rPr><t>5000</t></r><r><t>6104</t></r></is>"),
);

/** Any cell that Excel can keep, or that a program can spoil. The style after that which strikes out shows days. */
export const anyShownCell = fc.oneof(
  { weight: 4, arbitrary: number },
  { weight: 1, arbitrary: day },
  { weight: 2, arbitrary: inline },
  { weight: 2, arbitrary: other },
);
