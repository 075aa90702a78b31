import type { Plugin } from "vite";

const policy = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  // data: and blob: carry a chart on its way to an exported picture.
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "object-src": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "'none'",
};

/** Writes the policy into the built page itself, because a static host may not let anyone set headers. */
export function contentSecurityPolicy(): Plugin {
  const content = Object.entries(policy).map(([directive, sources]) => `${directive} ${sources}`);
  return {
    name: "content-security-policy",
    // Service workers, which mocks need, are not to be had under Trusted Types.
    apply: (_, { command, mode }) => command === "build" && mode !== "mocked",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: content.join("; ") },
        // First in the head: a policy binds only what comes after it.
        injectTo: "head-prepend",
      },
    ],
  };
}
