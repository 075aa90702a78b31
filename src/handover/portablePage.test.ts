import fc from "fast-check";
import { expect, test } from "vitest";
import { briefingOfText, textOfBriefing } from "#briefing/text/briefingText.ts";
import { inertJson } from "#dataset/sources/inertJson.ts";
import { anyBriefing } from "#mocks/anyBriefing.ts";
import { packedPage, portablePage } from "./portablePage.ts";

const template = portablePage({
  policy: "default-src 'none'",
  icon: "data:,",
  style: "p{}",
  // What the board's own code says of itself must not be taken for the place of the data.
  script: 'x=`<script type="application/json" id="carried-data"></script>`.replace("</script>","")',
});

/** The texts of the blocks as a page has them: each ends at the first "</script", whatever stands before it. */
function blocksIn(page: string): Record<string, string> {
  const body = page.slice(page.lastIndexOf("</noscript>"));
  const blocks = body.matchAll(/<script type="application\/json" id="([^"]*)">(.*?)<\/script/gs);
  return Object.fromEntries([...blocks].map(([, id = "", text = ""]) => [id, text]));
}

test("carries any briefing in a page, and it comes out the same", () => {
  fc.assert(
    fc.property(anyBriefing, (briefing) => {
      const text = inertJson(textOfBriefing(briefing));
      const page = packedPage(template, { data: '{"files":[]}', briefing: text }) ?? "";
      // A page is UTF-8, has one kind of line end, and no NUL.
      const stored = Buffer.from(page).toString().replace(/\r\n?/g, "\n").replaceAll("\0", "\ufffd");
      const blocks = blocksIn(stored);

      expect(page.match(/<script type="application\/json"/g)).toHaveLength(3);
      expect(blocks["carried-data"]).toBe('{"files":[]}');
      expect(briefingOfText(blocks["carried-briefing"] ?? "")).toEqual(briefing);
    }),
  );
});

test.each(["", "<!doctype html><title>登录</title>", `${template}\n<p>`, template.slice(0, -9)])(
  "packs nothing into a page that is no portable board (%#)",
  (page) => {
    expect(packedPage(page, { data: "{}", briefing: "" })).toBeNull();
  },
);
