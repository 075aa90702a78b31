import { expect } from "./board.ts";
import {
  type Answer,
  answering,
  breakingOff,
  expectCharts,
  failing,
  failureLines,
  openAnew,
  test,
} from "./deliveryPage.ts";

const loginPage = "<!doctype html><title>登录</title><h1>统一身份认证</h1>";
const html = "text/html; charset=utf-8";

for (const status of [403, 404, 500]) {
  test(`an answer ${status} in place of the figures is told with the name of the file, the rest is there, and another try brings all`, async ({
    page,
    server,
  }) => {
    server.troubles.set("figures.csv", failing(status));
    await page.goto("#/");
    await expect(await failureLines(page)).toHaveText([
      new RegExp(`^figures\\.csv：读取失败（HTTP ${status}）`),
    ]);
    await page.getByText(/^举措（\d+ 项）$/).click();
    await expect(page.getByRole("table").getByRole("row").nth(20)).toBeVisible();

    server.troubles.clear();
    await page.getByRole("button", { name: "重试" }).click();
    await expectCharts(page);
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
}

test("a table beside the figures that cannot be had is told, and the charts are drawn", async ({
  page,
  server,
}) => {
  server.troubles.set("measures.csv", failing(500));
  await page.goto("#/");
  await expectCharts(page);

  await expect(page.getByRole("alert").getByRole("listitem")).toHaveText([
    /^measures\.csv：读取失败（HTTP 500）/,
  ]);
});

const notThePackage: readonly (readonly [string, string, Answer, RegExp])[] = [
  [
    "a login page that says what it is",
    "figures.csv",
    answering(loginPage, html),
    /^figures\.csv：.*收到的是网页/,
  ],
  [
    "a login page that passes for a table",
    "figures.csv",
    answering(`\n ${loginPage}`),
    /^figures\.csv：.*收到的是网页/,
  ],
  [
    "a login page to which the server sends on",
    "figures.csv",
    (response) => response.writeHead(302, { Location: "/" }).end(),
    /^figures\.csv：收到的是网页/,
  ],
  [
    "a login page for the descriptor",
    "datapackage",
    answering(loginPage, html),
    /^datapackage\.json：收到的是网页/,
  ],
  [
    "the page of the board itself for the descriptor",
    "datapackage",
    answering(loginPage, "application/json"),
    /^datapackage\.json：.*收到的是网页/,
  ],
  ["an empty file", "figures.csv", answering(""), /^figures\.csv：文件是空的/],
  [
    "a workbook",
    "figures.csv",
    answering(Buffer.from("PK\x03\x04rest")),
    /^figures\.csv：不是文本文件（XLSX）/,
  ],
  ["an empty descriptor", "datapackage", answering(""), /^datapackage\.json：文件是空的/],
  ["null", "datapackage", answering("null"), /^datapackage\.json.*不符合格式/],
  ["a list", "datapackage", answering("[]"), /^datapackage\.json.*不符合格式/],
  [
    "a text in which brackets are open",
    "datapackage",
    answering('{"title": "x"'),
    /^datapackage\.json.*应为 JSON/,
  ],
  ["ten thousand brackets", "datapackage", answering("[".repeat(10_000)), /^datapackage\.json.*应为 JSON/],
  [
    "ten thousand lists in each other",
    "datapackage",
    answering("[".repeat(10_000) + "]".repeat(10_000)),
    /^datapackage\.json.*不符合格式/,
  ],
];

test("what comes in place of a file of the package is called what it is, and nothing is drawn of it", async ({
  page,
  server,
}) => {
  for (const [name, file, answer, sentence] of notThePackage) {
    await test.step(name, async () => {
      server.troubles.clear();
      server.troubles.set(file, answer);
      await openAnew(page);

      await expect((await failureLines(page)).first()).toHaveText(sentence);
    });
  }
});

test("a descriptor that leads out of its folder is refused before any table is asked for", async ({
  page,
  server,
}) => {
  const descriptor = server.files.get("datapackage.json")?.toString() ?? "";
  for (const path of [
    "https://example.org/f.csv",
    "//example.org/f.csv",
    "../f.csv",
    "/f.csv",
    "data:text/csv,id",
  ]) {
    server.troubles.set(
      "datapackage",
      answering(descriptor.replace('"figures.csv"', `"${path}"`), "text/json"),
    );
    await openAnew(page);

    await expect((await failureLines(page)).first()).toContainText(`“${path}”不在数据文件夹内`);
  }
  expect(server.asked.filter((file) => /csv/.test(file))).toEqual([]);
});

test("a table that is cut off anywhere, in whole answers or by a lost connection, is never drawn", async ({
  page,
  server,
}) => {
  const whole = server.files.get("figures.csv") ?? Buffer.of();
  const cuts = [1, 3, 6, 9, 11].map((part) => Math.floor((whole.length * part) / 12));
  for (const cut of [...cuts, whole.length - 3]) {
    server.troubles.set("figures.csv", answering(whole.subarray(0, cut)));
    await openAnew(page);
    await expect((await failureLines(page)).first()).toHaveText(
      /^figures\.csv.*(只有 \d+ (行数据|字节)|引号没有配对)/,
    );
  }
  server.troubles.set("figures.csv", breakingOff(whole));
  await openAnew(page);

  await expect(await failureLines(page)).toHaveText([/^figures\.csv：读不到文件/]);
});
