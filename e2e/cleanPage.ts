import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./board.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Expects that axe finds nothing wrong with the page as it stands, or with a part of it. */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  // Without what passes, which nobody reads, and without a page of its own for what it found in other frames: there are none.
  const axe = new AxeBuilder({ page })
    .options({ runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] })
    .setLegacyMode(true);
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();

  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}

/** Expects that only frames within the page scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

  // Charts are drawn anew a frame or two after the window got another width.
  await expect.poll(sideways, { message: "the page does not scroll sideways" }).toBeLessThanOrEqual(0);
}

/** Looks of a page in which both languages and both appearances are seen. */
export const looks = ["lang=zh&appearance=light", "lang=en&appearance=dark"];

/** The widths of a phone, a laptop and a large screen. */
export const widths = [375, 1280, 1920];
