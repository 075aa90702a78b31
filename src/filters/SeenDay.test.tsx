import { act } from "react";
import { createRoot } from "react-dom/client";
import { expect, test, vi } from "vitest";
import type { Entry } from "#url/address.ts";
import { SeenDay } from "./SeenDay.tsx";

vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);

async function field() {
  const page = document.createElement("div");
  document.body.append(page);
  const root = createRoot(page);
  const choices: [string | null, Entry][] = [];
  const draw = (chosen: string | null) =>
    root.render(
      <SeenDay
        label="当日所见"
        first="2020-02-29"
        chosen={chosen}
        choose={(day, entry) => {
          choices.push([day, entry]);
          draw(day);
        }}
      />,
    );
  await act(async () => draw(null));
  const input = page.querySelector("input");
  if (!input) throw new Error("no field");
  const type = async (...dates: readonly string[]) => {
    for (const date of dates) {
      await act(async () => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, date);
        input.dispatchEvent(new Event("input", { bubbles: true }));
      });
    }
  };
  const leave = () => act(async () => input.dispatchEvent(new FocusEvent("focusout", { bubbles: true })));
  return { input, type, leave, choices };
}

test("a year on its way is no choice, and is not taken from under the reader's hands", async () => {
  const { input, type, choices } = await field();
  await type("0002-04-01", "0020-04-01", "0202-04-01");

  expect(choices).toEqual([]);
  expect(input.value).toBe("0202-04-01");
});

test("all days that are passed through in one visit are one entry of the history", async () => {
  const { type, leave, choices } = await field();
  await type("2020-04-01", "2020-04-02");
  await leave();
  await type("2020-05-01");

  expect(choices).toEqual([
    ["2020-04-01", "new"],
    ["2020-04-02", "same"],
    ["2020-05-01", "new"],
  ]);
});

test("an emptied field chooses no day, and one left with a day too early shows the chosen one again", async () => {
  const { input, type, leave, choices } = await field();
  await type("2020-04-01", "0002-04-01");
  await leave();
  expect(input.value).toBe("2020-04-01");
  await type("");

  expect(choices.at(-1)).toEqual([null, "new"]);
});
