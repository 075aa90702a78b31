import { delay, HttpResponse } from "msw";
import type { BilingualText } from "#domain/bilingualText.ts";
import {
  cutInTheMiddle,
  headerOnly,
  withNextVersion,
  withoutRows,
  withTypingErrors,
} from "./damagedFiles.ts";

/** Remembers, beyond a reload of the page, that it has read a package since the scenario was chosen. */
export interface ReadMark {
  readonly isSet: () => boolean;
  readonly set: () => void;
}

/** A file that was asked for, and the means to answer with it. */
export interface Asked {
  /** "datapackage.json" or the name of a table with ".csv". */
  readonly file: string;
  /** The answer of the real data service to the same request. */
  readonly real: () => Promise<Response>;
  readonly readMark: ReadMark;
}

/** One state that data services can be in, with its name for the switch. */
export interface Scenario {
  readonly id: string;
  readonly name: BilingualText;
  readonly answer: (asked: Asked) => Response | Promise<Response>;
}

const DESCRIPTOR = "datapackage.json";
const FIGURES = "figures.csv";
const TABLE_TAKES_MS = 2_000;
const LONGER_BY_LETTER_MS = 60;

const loginPage = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>登录</title></head>
<body><h1>统一身份认证</h1><form><label>用户名 <input name="user"></label></form></body></html>
`;

/** Every state to develop and test against; the first is the healthy one. */
export const scenarios = [
  { id: "real", name: { zh: "真实数据", en: "Real package" }, answer: ({ real }) => real() },
  { id: "national", name: { zh: "全国（生成的演练数据）", en: "National (generated)" }, answer: national },
  {
    id: "revised",
    name: { zh: "有更正（含演练数据）", en: "Revised (with practice data)" },
    answer: revised,
  },
  { id: "slow", name: { zh: "缓慢", en: "Slow" }, answer: slow },
  { id: "offline", name: { zh: "断网", en: "Offline" }, answer: () => HttpResponse.error() },
  {
    id: "serverError",
    name: { zh: "服务器错误（所有表）", en: "Server error (all tables)" },
    answer: serverError,
  },
  {
    id: "figuresServerError",
    name: { zh: "服务器错误（仅数据表）", en: "Server error (figures only)" },
    answer: (asked) => (asked.file === FIGURES ? serverError(asked) : asked.real()),
  },
  {
    id: "webPage",
    name: { zh: "以网页代替数据", en: "Web page instead of data" },
    answer: ({ file, real }) => (file === FIGURES ? HttpResponse.html(loginPage) : real()),
  },
  {
    id: "cutOff",
    name: { zh: "传输中断", en: "Cut off in the middle" },
    answer: ({ file, real }) => (file === FIGURES ? changed(real, cutInTheMiddle) : real()),
  },
  {
    id: "faultyRows",
    name: { zh: "有误的行", en: "Rows with faults" },
    answer: ({ file, real }) => (file === FIGURES ? changed(real, withTypingErrors) : real()),
  },
  {
    id: "empty",
    name: { zh: "没有数据", en: "Empty" },
    answer: ({ file, real }) => changed(real, file === DESCRIPTOR ? withoutRows : headerOnly),
  },
  { id: "newVersion", name: { zh: "打开期间有新版本", en: "New version while open" }, answer: newVersion },
] as const satisfies readonly Scenario[];

export type ScenarioId = (typeof scenarios)[number]["id"];

/** The scenario that an address names; the healthy one where it names none that there is. */
export function scenarioNamed(id: string | null): Scenario & { readonly id: ScenarioId } {
  return scenarios.find((scenario) => scenario.id === id) ?? scenarios[0];
}

/** Generates the nation only when it is asked for, and once for all its files. */
async function national({ file }: Asked): Promise<Response> {
  const { nationalFile } = await import("./national/nationalPackage.ts");
  return new Response(nationalFile(file), { headers: { "Content-Type": contentType(file) } });
}

/** Made up from the real package only when it is asked for. */
async function revised({ file, real }: Asked): Promise<Response> {
  const { revisedFile } = await import("./revisedPackage.ts");
  return changed(real, (text) => revisedFile(file, text));
}

/** A name decides how long its table takes, so that the tables do not all arrive at once. */
async function slow({ file, real }: Asked): Promise<Response> {
  if (file !== DESCRIPTOR) await delay(TABLE_TAKES_MS + file.length * LONGER_BY_LETTER_MS);
  return await real();
}

function serverError({ file, real }: Asked): Response | Promise<Response> {
  return file === DESCRIPTOR ? real() : new HttpResponse("Internal Server Error", { status: 500 });
}

/** Only a table counts as reading: React's StrictMode asks for the descriptor twice before it is used. */
function newVersion({ file, real, readMark }: Asked): Promise<Response> {
  if (file === DESCRIPTOR) return readMark.isSet() ? changed(real, withNextVersion) : real();
  readMark.set();
  return real();
}

async function changed(real: Asked["real"], change: (text: string) => string): Promise<Response> {
  const response = await real();
  if (!response.ok) return response;
  // text() would drop the byte order mark, which the changed file has to keep.
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await response.arrayBuffer());
  return new Response(change(text), {
    headers: { "Content-Type": response.headers.get("Content-Type") ?? "text/plain" },
  });
}

function contentType(file: string): string {
  return file === DESCRIPTOR ? "application/json" : "text/csv; charset=utf-8";
}
