import fc from "fast-check";
import { expect, test } from "vitest";
import { hostileText } from "#mocks/hostileText.ts";
import { svgWithTrace, traceOfSvg } from "./svgTrace.ts";
import type { Trace } from "./trace.ts";

const opening =
  '<?xml version="1.0"?>\n<!-- > --><svg xmlns="http://www.w3.org/2000/svg" aria-label="1 > 0">';
const drawing = '<rect width="10" height="10"/><text>复工率</text></svg>';
const picture = opening + drawing;

const trace: Trace = {
  chart: "reopening-rate",
  title: "复工率 <b> & ]]>",
  sources: ["辽宁\u0000省"],
  asOf: ["2020-03-30", "2020-03"],
  version: "2026.11.24",
  address: "#/?regions=210000*&lang=en",
};

const anyTrace: fc.Arbitrary<Trace> = fc.record({
  chart: hostileText,
  title: hostileText,
  sources: fc.array(hostileText, { maxLength: 4 }),
  asOf: fc.array(hostileText, { maxLength: 3 }),
  version: hostileText,
  address: hostileText,
});

/** What is wrong with the markup by the rules of XML 1.0, as far as the board writes it: no comments, no sections. */
function markupFaults(markup: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const [, tag, text = ""] of markup.matchAll(/<([^<>]*)>|([^<]+|<)/g)) {
    if (tag === undefined) faults.push(...(text.match(/&(?!amp;|lt;|gt;|#13;)|[<>\r]/g) ?? []));
    else if (!isInPlace(tag, open)) faults.push(tag);
  }
  const forbidden = markup.match(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu) ?? [];
  return [...faults, ...open, ...forbidden];
}

/** Whether a tag may stand after the open ones, among which it then counts. */
function isInPlace(tag: string, open: string[]): boolean {
  const [, end, name = ""] = /^(\/?)([a-zA-Z:]+)(?: [a-zA-Z:]+="[^"&<]*")*$/.exec(tag) ?? [];
  if (end === "/") return open.pop() === name;
  open.push(name);
  return name !== "";
}

test("brings any trace back, in markup that is well formed beside an untouched drawing", () => {
  fc.assert(
    fc.property(anyTrace, (hostile) => {
      const traced = svgWithTrace(picture, hostile);

      expect(traceOfSvg(traced)).toEqual(hostile);
      expect([traced.startsWith(opening), traced.endsWith(drawing)]).toEqual([true, true]);
      expect(markupFaults(traced.slice(opening.length, -drawing.length))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test("says title, sources, dates and address in Dublin Core, with a sign for what XML forbids", () => {
  const traced = svgWithTrace(picture, trace);

  expect(traced).toContain("><title>复工率 &lt;b&gt; &amp; ]]&gt;</title><desc>reopening-rate · 截至");
  expect(traced).toContain("<dc:source>辽宁\uFFFD省</dc:source><dc:date>2020-03-30</dc:date>");
  expect(traced).toContain("<dc:identifier>#/?regions=210000*&amp;lang=en</dc:identifier>");
});

test("opens a picture without any content for its trace", () => {
  const traced = svgWithTrace('<s:svg xmlns:s="http://www.w3.org/2000/svg"/>', trace);

  expect(traced).toMatch(/^<s:svg xmlns:s="[^"]+"><title>.*<\/metadata><\/s:svg>$/s);
  expect(traceOfSvg(traced)).toEqual(trace);
});

test("reads a trace that another program saved with other prefixes and entities", () => {
  const traced = svgWithTrace(picture, trace)
    .replace("<board:trace xmlns:board=", '<metadata id="m" xmlns:n=')
    .replace('trace">{', 'trace"><n:trace\n\tid="a">\n  {')
    .replace("</board:", "</n:")
    .replace('{"reopeningBoard"', "{&quot;reopeningBoard&#x22;");

  expect(traceOfSvg(traced)).toEqual(trace);
});

test("writes a trace into an SVG only", () => {
  expect(() => svgWithTrace("<html></html>", trace)).toThrow("only be written into an SVG");
});

const bomb = `<!DOCTYPE svg [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]>`;
const hidden = svgWithTrace("<svg></svg>", trace);

test.each([
  ["nothing", "", "otherFormat"],
  ["a page", "<!doctype html><html><svg></svg></html>", "otherFormat"],
  ["a text", "a,b\r\n1,2", "otherFormat"],
  ["another picture", picture, "noTrace"],
  ["a picture cut off", picture.slice(0, -3), "damaged"],
  ["a picture cut off within its trace", hidden.slice(0, -200), "damaged"],
  ["a trace in a comment", `<svg><!-- ${hidden} --></svg>`, "noTrace"],
  ["a trace in a section of text", `<svg><![CDATA[${hidden}]]></svg>`, "noTrace"],
  ["a trace in an attribute", `<svg><g id='${hidden}'/></svg>`, "noTrace"],
  ["an empty trace", '<svg><t:trace xmlns:t="urn:reopening-board:trace"/></svg>', "unreadableTrace"],
  [
    "entities",
    `${bomb}<svg><t:trace xmlns:t="urn:reopening-board:trace">&b;&#99999999;</t:trace></svg>`,
    "unreadableTrace",
  ],
] as const)("says of %s what is wrong with it", (_, text, fault) => {
  expect(traceOfSvg(text)).toBe(fault);
});

test.each(["<", "<!--", "<a ", "<a '", '<">', "<![CDATA[", "<?", "</", "<svg>", "<trace>", "&#"])(
  "has soon read a million times %j",
  (part) => {
    const started = performance.now();

    expect(typeof traceOfSvg(`<svg>${part.repeat(1_000_000)}`)).toBe("string");
    expect(performance.now() - started).toBeLessThan(5000);
  },
);

test("never breaks on a text, whatever is cut, planted or repeated", () => {
  const traced = svgWithTrace(picture, trace);
  const place = fc.nat(traced.length);
  fc.assert(
    fc.property(place, place, hostileText, (from, to, planted) => {
      const read = traceOfSvg(traced.slice(0, from) + planted + traced.slice(to));

      expect(typeof read === "string" || typeof read.title === "string").toBe(true);
    }),
  );
});
