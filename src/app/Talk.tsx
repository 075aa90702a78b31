import type { ReactNode } from "react";
import { type Links, LinksProvider } from "#charts/links.ts";
import { areFiguresRead } from "#sections/readTables.ts";
import type { Appearance } from "#url/display.ts";
import type { View } from "#url/view.ts";
import { DataState, type DataStateProps } from "./DataState.tsx";
import { Page } from "./Page.tsx";
import { Shell } from "./Shell.tsx";

interface TalkProps extends Pick<DataStateProps, "read" | "retry">, Pick<View, "locale"> {
  readonly appearance: Appearance;
  readonly links: Links;
  readonly children: ReactNode;
}

/** A talk stands alone on the screen; without figures there is none, but a way to them. */
export function Talk({ read, retry, locale, appearance, links, children }: TalkProps) {
  if (!areFiguresRead(read.unread))
    return (
      <Shell>
        <DataState read={read} retry={retry} seen={null} />
      </Shell>
    );
  return (
    <Page locale={locale} appearance={appearance}>
      <LinksProvider value={links}>{children}</LinksProvider>
    </Page>
  );
}
