import { useEffect, useRef } from "react";
import { useWording } from "#i18n/LocaleContext.tsx";
import { writeAddress } from "#url/address.ts";
import { type PageKind, pagePath } from "#url/page.ts";
import type { View } from "#url/view.ts";
import { pageAddress } from "./boardLinks.ts";
import styles from "./PageLinks.module.css";

interface PageLinksProps {
  readonly current: PageKind;
  readonly view: View;
  readonly path: string;
  readonly parameters: URLSearchParams;
}

const pages = ["overview", "regions", "measures", "reports", "data", "briefing"] as const;
/** The page under which a single region or report is found. */
const above: Partial<Record<PageKind, PageKind>> = {
  region: "regions",
  report: "reports",
  present: "briefing",
};

/** The pages of the board. The overview comes back as it was left, with the regions and period chosen there. */
export function PageLinks({ current, view, path, parameters }: PageLinksProps) {
  const { board } = useWording().wording;
  const overview = useRef("");
  useEffect(() => {
    if (path === "/") overview.current = choicesOf(parameters);
  }, [path, parameters]);
  return (
    <nav className={styles.pages} aria-label={board.pagesLabel}>
      {pages.map((kind) => (
        <a
          key={kind}
          href={
            kind === "overview"
              ? overviewAddress(overview.current, view)
              : pageAddress({ kind }, kind === "briefing" ? { ...view, seen: null } : view)
          }
          aria-current={kind === (above[current] ?? current) ? "page" : undefined}
        >
          {board.pages[kind]}
        </a>
      ))}
    </nav>
  );
}

/** What the reader chose on the overview, without what the pages have in common. */
function choicesOf(parameters: URLSearchParams): string {
  const choices = new URLSearchParams(parameters);
  for (const name of ["figure", "seen", "lang", "appearance"]) choices.delete(name);
  return choices.toString();
}

function overviewAddress(choices: string, view: View): string {
  const shared = new URLSearchParams(pageAddress({ kind: "overview" }, view).split("?")[1]);
  const parameters = new URLSearchParams([...new URLSearchParams(choices), ...shared]);
  return writeAddress({ path: pagePath({ kind: "overview" }), parameters });
}
