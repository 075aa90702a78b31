import { FaultLines } from "#app/lazyFaultLines.tsx";
import styles from "#app/Messages.module.css";
import type { Descriptor } from "#dataset/files/descriptor.ts";
import { usePackageOnShow } from "#handover/packageOnShow.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { lastGoodWording } from "#i18n/lastGoodWording.ts";
import { usePackageCheck } from "./usePackageCheck.ts";

interface NewVersionOfferProps {
  readonly version: string;
  readonly shown: Pick<Descriptor, "version" | "created">;
}

/** Offers a newer version, and loads the page anew only once it is sure that all of it can be read. */
export function NewVersionOffer({ version, shown }: NewVersionOfferProps) {
  const { locale, wording } = useWording();
  const { source } = usePackageOnShow();
  const { faults, retry } = usePackageCheck(source, [], () => window.location.reload());
  const hasFailed = faults.length > 0;
  return (
    <div role={hasFailed ? "alert" : "status"} className={hasFailed ? styles.error : styles.notice}>
      <p>
        {hasFailed
          ? lastGoodWording[locale].newVersionBroken(shown.version, shown.created)
          : wording.board.newVersion(version)}
      </p>
      {hasFailed && <FaultLines faults={faults} />}
      <button type="button" disabled={retry.isRunning} onClick={retry.run}>
        {retry.isRunning ? wording.board.loading : hasFailed ? wording.board.retry : wording.board.reload}
      </button>
    </div>
  );
}
