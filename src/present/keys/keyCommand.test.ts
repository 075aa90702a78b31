import { expect, test } from "vitest";
import { keyCommand, type Press } from "./keyCommand.ts";

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  code: "",
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  ...more,
});

test.each(["ArrowRight", "ArrowDown", " ", "PageDown"])("%j goes on", (key) => {
  expect(keyCommand(press(key))).toEqual({ kind: "step", by: 1 });
});

test.each(["ArrowLeft", "ArrowUp", "PageUp"])("%j goes back", (key) => {
  expect(keyCommand(press(key))).toEqual({ kind: "step", by: -1 });
});

test("Space goes back with Shift", () => {
  expect(keyCommand(press(" ", { shiftKey: true }))).toEqual({ kind: "step", by: -1 });
});

test.each([
  ["b", { kind: "blank", colour: "black" }],
  ["B", { kind: "blank", colour: "black" }],
  [".", { kind: "blank", colour: "black" }],
  ["。", { kind: "blank", colour: "black" }],
  ["W", { kind: "blank", colour: "white" }],
  ["o", { kind: "overlay", overlay: "overview" }],
  ["s", { kind: "overlay", overlay: "sources" }],
  ["?", { kind: "overlay", overlay: "keys" }],
  ["？", { kind: "overlay", overlay: "keys" }],
  ["n", { kind: "speakerWindow" }],
  ["f", { kind: "fullScreen" }],
  ["Escape", { kind: "escape" }],
  ["７", { kind: "digit", digit: "7" }],
  ["Home", { kind: "end", which: "first" }],
  ["End", { kind: "end", which: "last" }],
  ["Enter", { kind: "enter" }],
  ["m", { kind: "nextMark", by: 1 }],
])("%j means %j", (key, command) => {
  expect(keyCommand(press(key))).toEqual(command);
});

test("a letter that an input method keeps back is known by its key", () => {
  expect(keyCommand(press("Process", { code: "KeyN" }))).toEqual({ kind: "speakerWindow" });
});

test.each(["ctrlKey", "altKey", "metaKey", "repeat"] as const)(
  "with %s every key is the browser's",
  (name) => {
    for (const key of ["ArrowRight", "b", "7", "Enter", " ", "Escape"])
      expect(keyCommand(press(key, { [name]: true }))).toBeNull();
  },
);

test.each(["Tab", "x", "F5", "Shift", "Dead"])("%j is the browser's", (key) => {
  expect(keyCommand(press(key))).toBeNull();
});
