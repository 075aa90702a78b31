import { type ReactNode, useId, useState } from "react";
import { named } from "#app/drop/named.ts";
import { OpenedNotice } from "#app/open/OpenedNotice.tsx";
import { ownSource } from "#dataset/opened/ownSource.ts";
import { packedPackage } from "#dataset/opened/packedPackage.ts";
import type { Proposal } from "#dataset/opened/proposal.ts";
import { type Imprint, publication } from "#dataset/opened/publication.ts";
import { saveFile } from "#export/savedFile.ts";
import { usePackageOnShow } from "#handover/packageOnShow.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { ownDataWording } from "#i18n/ownDataWording.ts";
import styles from "./OwnData.module.css";
import { otherOnServer } from "./otherOnServer.ts";

interface PublishProps {
  readonly proposal: Proposal;
  /** Whether the proposal is of the choices that stand there now. */
  readonly isCurrent: boolean;
  readonly day: string;
  readonly setDay: (day: string) => void;
  readonly close: () => void;
}

/** What can be done with own data: to look at them on the board, and to take them away as the next version of the package. */
export function Publish({ proposal, isCurrent, day, setDay, close }: PublishProps) {
  const { publish: words } = ownDataWording[useWording().locale];
  const [reason, setReason] = useState(words.usualReason);
  const [isKnown, setIsKnown] = useState(false);
  const [isOlderKnown, setIsOlderKnown] = useState(false);
  const { said, download } = useDownload(proposal);
  const view = useView(proposal, close);
  const { publication: made, leftOut, older, blocking, parts } = proposal;
  const isNew = made.files !== parts.start.files;
  const areKnown = (leftOut === 0 || isKnown) && (older === null || isOlderKnown);
  const isReady = isCurrent && blocking.length === 0 && areKnown;
  return (
    <section className={styles.publish}>
      <h3>{words.heading}</h3>
      <p>{isNew ? words.version(named(made.version), made.revisions) : words.nothing}</p>
      {isNew && (
        <>
          <Field label={words.day}>
            {(id) => (
              <input id={id} type="date" value={day} onChange={({ target }) => setDay(target.value || day)} />
            )}
          </Field>
          {(["zh", "en"] as const).map((language) => (
            <Field key={language} label={words.reason[language]}>
              {(id) => (
                <input
                  id={id}
                  type="text"
                  lang={language === "zh" ? "zh-CN" : "en"}
                  value={reason[language]}
                  onChange={({ target }) => setReason({ ...reason, [language]: target.value })}
                />
              )}
            </Field>
          ))}
        </>
      )}
      {older && (
        <Known is={isOlderKnown} set={setIsOlderKnown} text={words.takeOlder(named(older.published))} />
      )}
      {leftOut > 0 && <Known is={isKnown} set={setIsKnown} text={words.leaveOut(leftOut)} />}
      <div className={styles.buttons}>
        <button type="button" disabled={!isReady} onClick={view} data-own="view">
          {words.view}
        </button>
        <button
          type="button"
          disabled={!isReady || !isNew}
          onClick={() => void download({ day, reason })}
          data-own="download"
        >
          {words.download}
        </button>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}

interface KnownProps {
  readonly is: boolean;
  readonly set: (is: boolean) => void;
  readonly text: string;
}

/** What the reader says to know before anything can be done. */
function Known({ is, set, text }: KnownProps) {
  return (
    <label className={styles.known}>
      <input type="checkbox" checked={is} onChange={({ target }) => set(target.checked)} />
      {text}
    </label>
  );
}

/** Saves own data as the next version of the package, unless that is no longer the next one; says what came of it. */
function useDownload({ parts }: Proposal) {
  const { publish: words } = ownDataWording[useWording().locale];
  const { own } = usePackageOnShow();
  const [said, setSaid] = useState("");
  const download = async ({ day, reason: { zh, en } }: Imprint) => {
    const other = await otherOnServer(own, parts.published.files);
    if (other !== null) return setSaid(words.otherOnServer(named(other)));
    const reason = { zh: zh.trim() || words.usualReason.zh, en: en.trim() || words.usualReason.en };
    const { files, version } = publication(parts, { day, reason });
    const name = `data-${version}.zip`;
    saveFile({ name, blob: new Blob([packedPackage(files, new Date())], { type: "application/zip" }) });
    setSaid(words.saved(name));
  };
  return { said, download };
}

/** Puts own data on show, with a notice above every page until the reader goes back. */
function useView({ publication: made, parts, names, leftOut }: Proposal, close: () => void): () => void {
  const { open } = usePackageOnShow();
  return () => {
    const { version } = made;
    open(
      ownSource(made, parts),
      <OpenedNotice files={names} {...{ version, leftOut }} close={() => open()} />,
    );
    close();
    window.scrollTo(0, 0);
  };
}

function Field({
  label,
  children,
}: {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </p>
  );
}
