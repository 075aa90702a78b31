import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { portablePage } from "#handover/portablePage.ts";
import { hostileText } from "#mocks/hostileText.ts";
import { inlineScript, portablePolicy } from "./portableTemplate.ts";

const ending = fc.constantFrom("</script>", "</SCRIPT ", "<!--", "<!--<script>", "-->", "<", "$&", "\\");
const text = fc.array(fc.oneof(ending, hostileText), { maxLength: 5 }).map((parts) => parts.join(""));

test("a script says the same in a page, and nothing in it ends the page's script", () => {
  fc.assert(
    fc.property(text, (said) => {
      const script = inlineScript(JSON.stringify(said).replaceAll("\u007f", "\\u007f"));

      expect(new Function(`return ${script}`)()).toBe(said);
      expect(script).not.toMatch(/<\/script|<!--/i);
    }),
  );
});

test.each(["a\rb", "a\0b", "a\ud800b"])(
  "a script with a character that a page changes is no script (%j)",
  (code) => {
    expect(() => inlineScript(code)).toThrow("a character that a page changes");
  },
);

test("the policy knows script and style of its page by what stands between their tags", () => {
  const script = inlineScript('document.title = "</script><!-- 看板"');
  const style = "p { color: red }";
  const page = portablePage({ policy: portablePolicy(script, style), icon: "data:,", style, script });
  const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  const [, ofScript = ""] = /<script type="module">(.*?)<\/script/s.exec(page) ?? [];
  const [, ofStyle = ""] = /<style>(.*?)<\/style/s.exec(page) ?? [];
  const hash = (part: string) =>
    `'sha256-${createHash("sha256").update(Buffer.from(part)).digest("base64")}'`;

  expect(policy).toContain(`script-src ${hash(ofScript)};`);
  expect(policy).toContain(`style-src ${hash(ofStyle)};`);
  expect(policy).toContain("connect-src 'none';");
  expect(policy).not.toContain("unsafe");
});
