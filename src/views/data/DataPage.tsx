import { useRef } from "react";
import { dataWording } from "#i18n/dataWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import type { PageProps } from "#sections/pageProps.ts";
import { areFiguresRead } from "#sections/readTables.ts";
import { KeepingActions } from "#typing/KeepingActions.tsx";
import { type DataChoices, type DataColumn, everyFigure } from "#url/dataChoices.ts";
import { Checks } from "./checks/Checks.tsx";
import { PackageFacts } from "./checks/PackageFacts.tsx";
import styles from "./DataPage.module.css";
import { OwnDataEntry } from "./own/OwnDataEntry.tsx";
import { RevisionTable } from "./revisions/RevisionTable.tsx";
import { FigureBrowser } from "./table/FigureBrowser.tsx";

/** The package itself: every figure in one table, what the check says of it, what changed in it, and where it lies. */
export function DataPage({ dataset, view, change, faults, unread }: PageProps) {
  const data = dataWording[useWording().locale];
  const heading = useRef<HTMLHeadingElement>(null);
  const isRead = areFiguresRead(unread);
  const choose = (choices: Partial<DataChoices>) => change({ data: { ...view.data, ...choices } });
  const show = (column: DataColumn, text: string) => {
    choose({ find: everyFigure.find, filters: new Map([[column, text]]) });
    heading.current?.focus();
  };
  return (
    <div className={styles.page}>
      <section>
        <h2 ref={heading} tabIndex={-1}>
          {data.heading}
        </h2>
        <p>{isRead ? data.lead : data.unreadFigures}</p>
        {isRead && <FigureBrowser dataset={dataset} choices={view.data} change={change} />}
        {isRead && dataset.unreadRows > 0 && <p>{data.leftOut(dataset.unreadRows, view.seen !== null)}</p>}
      </section>
      <Checks dataset={dataset} faults={faults} isRead={isRead} seen={view.seen} show={show} />
      <KeepingActions dataset={dataset} />
      <OwnDataEntry />
      <section>
        <h2>{data.revisions.heading}</h2>
        <p>{data.revisions.lead}</p>
        {unread.has("revisions") ? (
          <p>{data.revisions.unread}</p>
        ) : (
          <RevisionTable {...dataset} seen={view.seen} chosen={view.data} choose={choose} />
        )}
      </section>
      <PackageFacts dataset={dataset} seen={view.seen} unread={unread} />
    </div>
  );
}
