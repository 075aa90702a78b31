import { test as base, expect } from "@playwright/test";

export { expect };

interface Watch {
  /** What a test provokes on purpose, such as the browser's own line about an answer 500. */
  tolerated: RegExp[];
  /** Fails a test in which any page complained, or asked another origin for anything. */
  untroubled: undefined;
}

/** Playwright's `test`, in which a message on the console, an error or a request to another origin is a failure. */
export const test = base.extend<Watch>({
  tolerated: [[], { option: true }],
  untroubled: [
    async ({ context, baseURL, tolerated }, use) => {
      const troubles: string[] = [];
      const home = new URL(baseURL ?? "").origin;
      // Only watched: no other host has a name in the tests' browser (playwright.config.ts), and a page
      // whose requests are held up to be judged opens much slower.
      context.on("request", (request) => {
        const address = new URL(request.url());
        if (/^http/.test(address.protocol) && address.origin !== home)
          troubles.push(`request to another origin: ${request.url()}`);
      });
      // Chromium reports a breach of the content security policy as an error on the console.
      context.on("console", (message) => {
        if (/^(error|warning)$/.test(message.type())) troubles.push(`${message.type()}: ${message.text()}`);
      });
      // A reader who saves data: each page would else fetch and compile all other pages while it is tested.
      await context.addInitScript(() =>
        // A window that a page opens runs this twice.
        Object.defineProperty(navigator, "connection", { value: { saveData: true }, configurable: true }),
      );
      context.on("weberror", (error) => troubles.push(`uncaught: ${error.error()}`));
      await use(undefined);

      expect(troubles.filter((trouble) => !tolerated.some((pattern) => pattern.test(trouble)))).toEqual([]);
    },
    { auto: true },
  ],
});
