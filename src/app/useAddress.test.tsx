import { afterEach, expect, test, vi } from "vitest";
import { datasetOf } from "#mocks/sampleFigures.ts";
import { type Address, readAddress } from "#url/address.ts";
import { normalAddress } from "#url/normalAddress.ts";
import { goBackTo } from "./useAddress.ts";

const back = vi.spyOn(window.history, "back").mockImplementation(() => undefined);
afterEach(() => back.mockClear());

const normal = (address: Address) => normalAddress(address, datasetOf([]));
const closedFrom = (from: string, to: string) => {
  window.history.replaceState({ from }, "", "#/?figure=F036");
  goBackTo(normal(readAddress(to)), normal);
  return back.mock.calls.length > 0 ? "back" : window.location.hash;
};

test.each([
  ["#/", "#/"],
  ["#/?scale=log&regions=210105", "#/?regions=210105&scale=log"],
  ["#/?regions=210105,210100&scale=linear", "#/?regions=210100,210105"],
  ["#/?nonsense=1&lang=en", "#/?lang=en"],
])("closing a panel that was opened from %s goes back there, although the board writes %s", (from, to) => {
  expect(closedFrom(from, to)).toBe("back");
});

test.each(["#/?scale=log", "#/data", ""])(
  "closing a panel that was opened from %s puts another address in place of the panel's",
  (from) => {
    expect(closedFrom(from, "#/?regions=210105")).toBe("#/?regions=210105");
  },
);
