import { big5Bytes, gbkBytes, shiftJisBytes, utf16Bytes } from "#mocks/edge/encoders.ts";
import { trueBytes } from "#mocks/edge/spoiltPackage.ts";
import { anyTable, type FileState, hasFree, setCell, take, type Workshop } from "#mocks/edge/workshop.ts";
import { expectOfFile, expectStop, type Operator, type Outcome, warning } from "./operator.ts";

interface BytesMutation {
  readonly name: string;
  readonly outcome: Outcome;
  readonly bytes: (text: string, shop: Workshop) => Uint8Array;
  readonly said: (shop: Workshop, file: FileState) => void;
  /** What becomes of a text in this encoding. */
  readonly saved?: (text: string) => string;
  /** Whether the file has to say something in Chinese, for its encoding to matter. */
  readonly needsChinese?: boolean;
}

function bytesOperator({ name, outcome, bytes, said, saved, needsChinese = false }: BytesMutation): Operator {
  return {
    name,
    outcome,
    apply: (shop) => {
      const file = shop.files[anyTable(shop)];
      const isOfWords = file.table !== "figures" || !file.taken.has("text");
      if (!hasFree(file, "bytes") || (needsChinese && !isOfWords)) return false;
      take(file, "bytes");
      if (saved) file.saved = saved;
      file.bytes = (text) => bytes(text, shop);
      said(shop, file);
      return true;
    },
  };
}

const utf8 = (text: string) => new TextEncoder().encode(text);
/** A character that the encoding lacks is one that nobody could have saved in it. */
const savedIn = (encode: (text: string) => Uint8Array | null) => (text: string) =>
  [...text].map((character) => (encode(character) ? character : substitute(character))).join("");
const within = (encode: (text: string) => Uint8Array | null) => (text: string) =>
  encode(savedIn(encode)(text)) ?? utf8(text);
const substitute = (character: string) => {
  if (/\p{Cf}/u.test(character)) return "\u0001";
  return character.trim() === "" ? " " : "一";
};
const stop =
  (...kinds: Parameters<typeof expectStop> extends [Workshop, FileState, ...infer Kinds] ? Kinds : never) =>
  (shop: Workshop, file: FileState) =>
    expectStop(shop, file, ...kinds);
const fix = (encoding: string) => (shop: Workshop, file: FileState) =>
  expectOfFile(shop, file, warning("otherEncoding", { encoding }));
const spoilt = (bytes: Uint8Array, part: number, by: number) =>
  bytes.map((byte, index) => (index % part === part - 1 ? by : byte));

export const encodings: readonly Operator[] = [
  bytesOperator({ name: "E1 UTF-8 without its mark", outcome: "OK", bytes: utf8, said: () => undefined }),
  bytesOperator({
    name: "E2 GBK",
    outcome: "FIX",
    bytes: within(gbkBytes),
    saved: savedIn(gbkBytes),
    said: fix("GB18030"),
    needsChinese: true,
  }),
  {
    name: "E3 GBK of which every character is also UTF-8",
    outcome: "FIX",
    apply: (shop) => {
      const { figures } = shop.files;
      const rows = figures.rows.filter(({ kind }) => kind === "row");
      // It rewrites all rows, and would undo what befell one before.
      if (rows.some((row) => shop.touched.has(row)) || !hasFree(figures, "bytes", "text")) return false;
      take(figures, "bytes", "text");
      for (const [index, row] of rows.entries()) {
        const note = index === 0 ? { note_zh: "营业停业", note_en: "Trade" } : { note_zh: "", note_en: "" };
        const cells = { ...note, as_printed: "as printed" };
        for (const [column, text] of Object.entries(cells)) setCell(figures, row, { column, text });
        row.reads = { ...row.reads, ...cells };
        shop.touched.add(row);
      }
      figures.bytes = within(gbkBytes);
      fix("GB18030")(shop, figures);
      return true;
    },
  },
  bytesOperator({
    name: "E4 UTF-16 LE with its mark",
    outcome: "FIX",
    bytes: (text) => utf16Bytes(`\ufeff${text}`),
    said: fix("UTF-16LE"),
  }),
  bytesOperator({
    name: "E4 UTF-16 BE with its mark",
    outcome: "FIX",
    bytes: (text) => utf16Bytes(`\ufeff${text}`, true),
    said: fix("UTF-16BE"),
  }),
  bytesOperator({
    name: "E4 UTF-16 without its mark",
    outcome: "STOP",
    bytes: (text) => utf16Bytes(text),
    said: stop("encodingUnknown"),
  }),
  bytesOperator({
    name: "E4 UTF-16 that lost its last byte",
    outcome: "STOP",
    bytes: (text) => utf16Bytes(`\ufeff${text}`).slice(0, -1),
    said: stop("encodingBroken"),
  }),
  bytesOperator({
    name: "E5 Big5",
    outcome: "STOP",
    bytes: within(big5Bytes),
    said: stop("encodingUnknown", "encodingUnclear"),
    needsChinese: true,
  }),
  bytesOperator({
    name: "E5 Shift-JIS",
    outcome: "STOP",
    bytes: within(shiftJisBytes),
    said: stop("encodingUnknown", "encodingUnclear"),
    needsChinese: true,
  }),
  bytesOperator({
    name: "E6 many NUL bytes",
    outcome: "STOP",
    bytes: (text) => spoilt(utf8(`${text}${" ".repeat(60)}`), 20, 0),
    said: stop("encodingUnknown", "encodingBroken"),
  }),
  bytesOperator({
    name: "E6 UTF-8 with its mark and bytes that are none",
    outcome: "STOP",
    bytes: (text) => spoilt(utf8(`\ufeff${text}`), 40, 0xff),
    said: stop("encodingBroken"),
  }),
  bytesOperator({
    name: "E7 XLSX under this name",
    outcome: "STOP",
    bytes: () => Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 8),
    said: stop("notText"),
  }),
  bytesOperator({
    name: "E7 XLS under this name",
    outcome: "STOP",
    bytes: () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1),
    said: stop("notText"),
  }),
  bytesOperator({
    name: "E8 no bytes",
    outcome: "STOP",
    bytes: () => new Uint8Array(),
    said: stop("emptyFile"),
  }),
  bytesOperator({
    name: "E8 blanks alone",
    outcome: "STOP",
    bytes: () => utf8("\ufeff \r\n\r\n"),
    said: stop("emptyFile"),
  }),
  bytesOperator({
    name: "N2 a login page",
    outcome: "STOP",
    bytes: () => utf8("\r\n<!doctype html><title>登录</title>"),
    said: stop("webPage"),
  }),
  bytesOperator({
    name: "N2 a login page in GBK",
    outcome: "STOP",
    bytes: () => within(gbkBytes)("<html><title>统一身份认证登录</title>"),
    said: stop("webPage", "encodingUnknown"),
  }),
  {
    name: "N3 cut anywhere",
    outcome: "STOP",
    apply: (shop) => {
      const file = shop.files[anyTable(shop)];
      // Without a seal, a file that lost only the end of its last cell is like any other.
      if (!shop.isSealed || !hasFree(file, "bytes", "count")) return false;
      take(file, "bytes", "count");
      const share = shop.random();
      const sealed = trueBytes(shop, file.table).length;
      file.bytes = (text) => {
        const whole = utf8(`\ufeff${text}`);
        return whole.slice(0, Math.floor(share * (Math.min(whole.length, sealed) - 2)));
      };
      expectStop(
        shop,
        file,
        ...([
          "cutOff",
          "cutShort",
          "unclosedQuote",
          "missingColumn",
          "emptyFile",
          "encodingBroken",
          "encodingUnknown",
        ] as const),
      );
      return true;
    },
  },
];
