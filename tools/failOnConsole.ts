import { afterEach, beforeEach, expect } from "vitest";

const levels = ["error", "warn"] as const;
const original = { error: console.error, warn: console.warn };
let complaints: string[] = [];

beforeEach(() => {
  complaints = [];
  for (const level of levels) {
    console[level] = (...parts: unknown[]) => {
      complaints.push(`console.${level}: ${parts.map(String).join(" ")}`);
    };
  }
});

// Thrown after the test, because React would catch an error thrown from within console.error.
afterEach(() => {
  Object.assign(console, original);

  expect(complaints).toEqual([]);
});
