import type { Briefing } from "#briefing/briefing.ts";
import { textOfBriefing } from "#briefing/text/briefingText.ts";
import { carriedText } from "#dataset/sources/carriedPackage.ts";
import { filesOnShow } from "#dataset/sources/filesOnShow.ts";
import { inertJson } from "#dataset/sources/inertJson.ts";
import type { PackageSource } from "#dataset/sources/packageSource.ts";
import { ownTemplate, packedPage } from "./portablePage.ts";

/** Why no portable file can be made. */
export type TakeAlongFault = "noTemplate" | "notRead";

/** The board as one file with the package on show, byte by byte as it was read, and a briefing. */
export async function portableFile(
  source: PackageSource,
  briefing: Briefing | null,
): Promise<{ readonly page: string } | TakeAlongFault> {
  const read = filesOnShow(source);
  if (!read) return "notRead";
  const template = ownTemplate(document) ?? (await fetchedTemplate());
  const data = carriedText({ named: source.named, read });
  const text = briefing && inertJson(textOfBriefing(briefing));
  const page = template && packedPage(template, { data, briefing: text ?? "" });
  return page ? { page } : "noTemplate";
}

/** Beside the page of a served board. */
const TEMPLATE = "portable.html";
const PATIENCE_SECONDS = 60;

async function fetchedTemplate(): Promise<string | null> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), PATIENCE_SECONDS * 1000);
  try {
    const address = new URL(TEMPLATE, window.location.href);
    const response = await fetch(address, { cache: "no-cache", signal: limit.signal });
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
