import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

/** For each file: what its folder may import, and what the linter must refuse there. */
const borders: Record<string, { open: string[]; closed: string[] }> = {
  "src/domain/planted.ts": {
    open: ["./figure.ts"],
    closed: ["../url/x.ts", "#dataset/x.ts", "#i18n/zh.ts", "react", "valibot"],
  },
  "src/dataset/planted.ts": {
    open: [
      "./rows.ts",
      "#domain/figure.ts",
      "#workbook/x.ts",
      "papaparse",
      "valibot",
      "fflate",
      "@tanstack/react-query",
    ],
    closed: ["../domain/figure.ts", "#export/x.ts", "#i18n/zh.ts", "#url/x.ts", "#ui/x.ts", "react"],
  },
  "src/workbook/planted.ts": {
    open: ["./sheet.ts", "#domain/checksum.ts", "fflate"],
    closed: ["#domain/figure.ts", "#dataset/x.ts", "#export/x.ts", "papaparse", "react"],
  },
  "src/url/planted.ts": {
    open: ["#domain/figure.ts", "react"],
    closed: ["#dataset/x.ts", "#i18n/zh.ts", "#app/x.ts"],
  },
  "src/i18n/planted.ts": {
    open: ["#domain/figure.ts"],
    closed: ["#dataset/x.ts", "#url/x.ts", "#ui/x.ts"],
  },
  "src/ui/planted.tsx": {
    open: ["#i18n/zh.ts", "#domain/figure.ts"],
    closed: ["#charts/x.ts", "#dataset/x.ts", "#url/x.ts", "recharts", "@tanstack/react-table"],
  },
  "src/charts/planted.tsx": {
    open: ["#ui/x.tsx", "#i18n/zh.ts", "#domain/figure.ts", "recharts"],
    closed: ["../ui/x.tsx", "#dataset/x.ts", "#url/x.ts", "#views/data/x.ts", "#export/x.ts"],
  },
  "src/filters/planted.tsx": {
    open: ["#ui/x.tsx", "#i18n/zh.ts", "#domain/figure.ts", "#url/x.ts", "react"],
    closed: ["#charts/x.ts", "#dataset/x.ts", "#sections/x.ts", "#views/data/x.ts", "recharts"],
  },
  "src/sections/planted.tsx": {
    open: ["#filters/x.tsx", "#charts/x.ts", "#ui/x.tsx", "#i18n/zh.ts", "#url/x.ts", "react"],
    closed: ["#dataset/x.ts", "#briefing/x.ts", "#views/data/x.ts", "#app/x.ts", "#present/x.ts", "recharts"],
  },
  "src/export/planted.ts": {
    open: ["#charts/x.ts", "#url/x.ts", "#workbook/x.ts", "react-dom/server", "fflate", "papaparse"],
    closed: ["#views/data/x.ts", "#dataset/x.ts", "#briefing/x.ts", "#app/x.ts", "valibot"],
  },
  "src/briefing/planted.ts": {
    open: ["#sections/x.ts", "#charts/x.ts", "#url/x.ts", "valibot", "fflate"],
    closed: [
      "#views/data/x.ts",
      "#handover/x.ts",
      "#dataset/x.ts",
      "#export/x.ts",
      "#present/x.ts",
      "react-dom",
    ],
  },
  "src/slides/planted.ts": {
    open: ["#briefing/x.ts", "#export/x.ts", "#sections/x.ts", "#charts/x.ts", "#url/x.ts"],
    closed: [
      "#views/data/x.ts",
      "#dataset/x.ts",
      "#present/x.ts",
      "#handover/x.ts",
      "#app/x.ts",
      "react-dom",
    ],
  },
  "src/handover/planted.tsx": {
    open: ["#slides/x.ts", "#briefing/x.ts", "#export/x.ts", "#dataset/x.ts", "react-dom/client", "fflate"],
    closed: ["#present/x.ts", "#views/data/x.ts", "#filters/x.ts", "#app/x.ts", "#mocks/x.ts", "valibot"],
  },
  "src/typing/planted.tsx": {
    open: ["#handover/x.ts", "#sections/x.tsx", "#dataset/x.ts", "#workbook/x.ts", "#export/x.ts", "react"],
    closed: ["#views/data/x.ts", "#app/x.ts", "#present/x.ts", "#mocks/x.ts", "#charts/x.ts", "valibot"],
  },
  "src/present/planted.tsx": {
    open: ["#briefing/x.ts", "#slides/x.ts", "#handover/x.ts", "#charts/x.ts"],
    closed: ["#app/x.ts", "#views/data/x.ts", "#mocks/x.ts"],
  },
  "src/views/overview/planted.tsx": {
    open: [
      "./deep/x.ts",
      "#export/x.ts",
      "#handover/x.ts",
      "#typing/x.ts",
      "#charts/x.ts",
      "#dataset/x.ts",
      "@tanstack/react-table",
    ],
    closed: ["#views/reports/x.ts", "../reports/x.ts", "#app/x.ts", "#present/x.ts", "#mocks/x.ts"],
  },
  "src/app/planted.tsx": {
    open: ["#views/data/x.ts", "#present/x.ts", "#typing/x.ts", "#handover/x.ts", "#dataset/x.ts"],
    closed: ["#mocks/x.ts", "../main.tsx", "msw"],
  },
  "src/mocks/planted.ts": {
    open: ["#dataset/x.ts", "#domain/figure.ts", "msw/browser"],
    closed: ["#app/x.ts", "#charts/x.ts", "#views/data/x.ts"],
  },
  "src/charts/planted.test.tsx": { open: ["#mocks/sampleFigures.ts"], closed: ["../mocks/sampleFigures.ts"] },
  "src/main.tsx": { open: ["#mocks/browser.ts", "#app/App.tsx"], closed: ["../e2e/board.ts"] },
};

test("every folder may import what lies below it and nothing else", () => {
  const closed = Object.entries(borders).flatMap(([file, border]) =>
    border.closed.map((from) => `${file}: ${from}`),
  );

  expect(refusedImports()).toEqual(closed.sort());
}, 20_000);

/** What the linter refuses in a tree whose files import everything listed above. */
function refusedImports(): string[] {
  const root = mkdtempSync(join(tmpdir(), "borders-"));
  try {
    const { vcs: _, ...config } = JSON.parse(readFileSync("biome.json", "utf8"));
    writeFileSync(join(root, "biome.json"), JSON.stringify(config));
    for (const [file, { open, closed }] of Object.entries(borders)) {
      mkdirSync(join(root, dirname(file)), { recursive: true });
      writeFileSync(join(root, file), [...open, ...closed].map((from) => `import "${from}";\n`).join(""));
    }
    return [
      ...lintReport(root).matchAll(/title=lint\/style\/noRestrictedImports,file=.*?(src\/[^,]+),line=(\d+)/g),
    ]
      .map(([, file = "", line]) => `${file}: ${importOnLine(file, Number(line))}`)
      .sort();
  } finally {
    rmSync(root, { recursive: true });
  }
}

function importOnLine(file: string, line: number): string | undefined {
  const { open = [], closed = [] } = borders[file] ?? {};
  return [...open, ...closed][line - 1];
}

function lintReport(root: string): string {
  const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
  const options = ["--only=style/noRestrictedImports", "--reporter=github", "--max-diagnostics=none"];
  return spawnSync(process.execPath, [biome, "lint", ...options, "."], { cwd: root, encoding: "utf8" })
    .stdout;
}
