import { useEffect, useRef } from "react";
import { useWording } from "#i18n/LocaleContext.tsx";
import type { PageKind } from "#url/page.ts";
import type { View } from "#url/view.ts";
import { pageAddress } from "./boardLinks.ts";
import { overviewAddress } from "./overviewAddress.ts";
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
  const overview = useRef(new URLSearchParams());
  useEffect(() => {
    if (path === "/") overview.current = parameters;
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
