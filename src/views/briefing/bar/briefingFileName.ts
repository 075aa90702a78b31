import { plainText } from "#export/plainText.ts";

/** The name of a saved briefing, which can be stored on Windows, macOS and Linux. */
export function briefingFileName(name: string): string {
  const part = [...plainText(name).replace(/[\s<>:"/\\|?*.]+/g, "-")].slice(0, 60).join("");
  return `${part.replace(/^[-=+@~!]+|-+$/g, "") || "briefing"}.json`;
}
