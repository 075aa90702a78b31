import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin, Rollup } from "vite";
import { portablePage } from "#handover/portablePage.ts";

/** Puts the one script and the one style sheet of a build into a page of its own. */
export function portableTemplate(fileName: string): Plugin {
  return {
    name: "portable-template",
    apply: "build",
    generateBundle: {
      // After Vite has put its last words into the script.
      order: "post",
      handler(_, bundle) {
        const script = inlineScript(theOnly(bundle, ".js"));
        const style = inlineStyle(theOnly(bundle, ".css"));
        for (const name of Object.keys(bundle)) delete bundle[name];
        const icon = `data:image/svg+xml;base64,${readFileSync("public/favicon.svg").toString("base64")}`;
        const page = portablePage({ policy: portablePolicy(script, style), icon, style, script });
        this.emitFile({ type: "asset", fileName, source: page });
      },
    },
  };
}

/** The policy of a page that may run its own script, show its own style and reach nothing at all. */
export function portablePolicy(script: string, style: string): string {
  const policy = {
    "default-src": "'none'",
    "script-src": hashOf(script),
    "style-src": hashOf(style),
    // data: and blob: carry a chart on its way to an exported picture.
    "img-src": "data: blob:",
    "connect-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "object-src": "'none'",
    "require-trusted-types-for": "'script'",
    "trusted-types": "'none'",
  };
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/**
 * The script as it can stand in a page: what would end it, or begin a comment of HTML, is written otherwise. Both stand
 * in texts and patterns only, where the escape means the same; elsewhere the script would not be one any more.
 */
export function inlineScript(code: string): string {
  return unchanged(code.replace(/<(?=\/script|!--)/gi, "\\x3C"), "script");
}

function inlineStyle(css: string): string {
  if (/<\/style/i.test(css)) throw new Error("The style sheet would end the element it stands in.");
  return unchanged(css, "style sheet");
}

/** A page is read with other line ends and without NUL and halves of characters, so that its hash would not be that of the file. */
function unchanged(text: string, what: string): string {
  if (/[\r\0]|\p{Surrogate}/u.test(text))
    throw new Error(`The ${what} holds a character that a page changes.`);
  return text;
}

function theOnly(bundle: Rollup.OutputBundle, ending: string): string {
  const [output, ...others] = Object.values(bundle).filter(({ fileName }) => fileName.endsWith(ending));
  if (!output || others.length > 0) throw new Error(`The portable board is not one ${ending} file.`);
  return output.type === "chunk" ? output.code : Buffer.from(output.source).toString();
}
