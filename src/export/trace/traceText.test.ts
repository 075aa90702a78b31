import fc from "fast-check";
import { expect, test } from "vitest";
import { textOfTrace, traceOfText } from "./traceText.ts";

const trace = { chart: "c", title: "复\uD800]]>\u0000", sources: [], asOf: [], version: "1", address: "#/" };

test("writes nothing but plain letters without a meaning in XML", () => {
  expect(textOfTrace(trace)).toBe(
    '{"reopeningBoard":1,"chart":"c","title":"\\u590d\\ud800]]\\u003e\\u0000","sources":[],"asOf":[],"version":"1","address":"#/"}',
  );
});

test.each([
  "",
  "null",
  "[]",
  "{",
  "[".repeat(500_000),
  '{"reopeningBoard":1}',
  textOfTrace(trace).replace('"reopeningBoard":1', '"reopeningBoard":2'),
  textOfTrace(trace).replace('"sources":[]', '"sources":[1]'),
  textOfTrace(trace).replace('"address":"#/"', '"address":["#/"]'),
  textOfTrace({ ...trace, title: "x".repeat(1_000_000) }),
])("takes %.40j for no trace", (text) => {
  expect(traceOfText(text)).toBe("unreadableTrace");
});

test("takes over no field that it does not know", () => {
  const text = textOfTrace(trace).replace("{", '{"__proto__":{"x":1},"more":2,');

  expect(traceOfText(text)).toEqual(trace);
});

test("never breaks on a text", () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(traceOfText(json)).toBe("unreadableTrace");
    }),
  );
});
