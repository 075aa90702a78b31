import { act } from "react";
import { createRoot } from "react-dom/client";
import { expect, test, vi } from "vitest";
import type { Revision } from "#domain/revision.ts";
import { figure } from "#mocks/sampleFigures.ts";
import { RevisionTable } from "./RevisionTable.tsx";

vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);

const usual: Revision = {
  id: "R1",
  version: "2026.11.22",
  date: "2026-11-22",
  figureId: "F001",
  figure: figure({ id: "F001" }),
  change: "changed",
  column: "value",
  before: "6104",
  after: "61040000",
  reason: { zh: "原按万元录入", en: "It was entered in units of 10,000" },
};
const revisions: readonly Revision[] = [
  usual,
  { ...usual, id: "R2", column: "note_zh", before: null, after: "含续贷" },
  {
    ...usual,
    id: "R3",
    version: "2026.11.24",
    date: "2026-11-24",
    figureId: "F300",
    figure: null,
    change: "withdrawn",
    column: null,
    before: null,
    after: null,
  },
];

async function shown(props: Partial<Parameters<typeof RevisionTable>[0]>): Promise<HTMLElement> {
  const page = document.createElement("div");
  const chosen = { changedIn: null, changedHow: null };
  await act(async () =>
    createRoot(page).render(
      <RevisionTable
        revisions={revisions}
        previousVersion={null}
        seen={null}
        chosen={chosen}
        choose={() => undefined}
        {...props}
      />,
    ),
  );
  return page;
}

const rows = (page: HTMLElement) =>
  [...page.querySelectorAll("[data-revision]")].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );

test("the newest version stands first, and a cell that was empty is told from a figure that came or went whole", async () => {
  const page = await shown({});

  expect([...page.querySelectorAll("caption")].map(({ textContent }) => textContent)).toEqual([
    "版本 2026.11.24，2026-11-24",
    "版本 2026.11.22，2026-11-22",
  ]);
  expect(rows(page)).toEqual([
    ["F300", "撤回", "整条", "–", "–", "原按万元录入"],
    ["F001 皇姑区 · 复工率", "修改", "value", "6104", "61040000", "原按万元录入"],
    ["F001 皇姑区 · 复工率", "修改", "note_zh", "空", "含续贷", "原按万元录入"],
  ]);
});

test("a version and a kind of change are chosen together", async () => {
  const page = await shown({ chosen: { changedIn: "2026.11.22", changedHow: "withdrawn" } });

  expect(rows(page)).toEqual([]);
  expect(page.querySelector("[role=status]")?.textContent).toBe("没有符合这些条件的改动。");
  expect((await shown({ chosen: { changedIn: null, changedHow: "withdrawn" } })).textContent).toContain(
    "1 处改动",
  );
});

test("without any change the table says so", async () => {
  expect((await shown({ revisions: [] })).textContent).toBe("这个数据包没有记录任何改动。");
  expect((await shown({ revisions: [], previousVersion: "2026.11.22" })).textContent).toBe(
    "自版本 2026.11.22 以来没有改动。",
  );
});

test("read as of a day the table says so, and does not claim that nothing changed", async () => {
  expect((await shown({ seen: "2020-04-01" })).textContent).toContain(
    "只列 2020-04-01 当天已经报道的数据的改动。",
  );
  const none = await shown({ revisions: [], previousVersion: "2026.11.22", seen: "2020-04-01" });

  expect(none.textContent).toBe("2020-04-01 当天已经报道的数据没有改动；之后报道的数据的改动没有列出。");
});
