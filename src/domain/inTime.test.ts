import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inTime } from "./inTime.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("gives what the work gives, or fails as it fails", async () => {
  await expect(inTime(Promise.resolve(1))).resolves.toBe(1);
  await expect(inTime(Promise.reject(new Error("gone")))).rejects.toThrow("gone");
  expect(vi.getTimerCount()).toBe(0);
});

test("gives up on work that never ends", async () => {
  const given = expect(inTime(new Promise(() => undefined), 3)).rejects.toThrow("> 3 s");
  await vi.advanceTimersByTimeAsync(2_999);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);

  await given;
});
