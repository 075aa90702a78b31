import { act } from "react";
import { createRoot } from "react-dom/client";
import { expect, test, vi } from "vitest";
import { Select } from "./Select.tsx";

vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);

const options = ["latest", "time"].map((value) => ({ value, text: value }));

/** A control whose choice comes round only when it is drawn anew with it. */
function slowSelect() {
  const ground = document.createElement("div");
  document.body.append(ground);
  const root = createRoot(ground);
  const picks: string[] = [];
  const draw = (chosen: string) =>
    act(() =>
      root.render(
        <Select label="rates" options={options} chosen={chosen} choose={(pick) => picks.push(pick)} />,
      ),
    );
  const field = () => ground.querySelector("select");
  const pick = (value: string) =>
    act(() => {
      const select = field();
      if (!select) throw new Error("The control is not drawn.");
      select.value = value;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
  return { draw, pick, picks, shown: () => field()?.value };
}

test("shows what was picked until it has come round, and then whatever holds", () => {
  const control = slowSelect();
  control.draw("latest");
  control.pick("time");
  expect(control.shown()).toBe("time");
  expect(control.picks).toEqual(["time"]);

  control.draw("time");
  expect(control.shown()).toBe("time");

  // As by Back.
  control.draw("latest");
  expect(control.shown()).toBe("latest");
});
