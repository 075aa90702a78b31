import { FaultLines } from "#app/lazyFaultLines.tsx";
import styles from "#app/Messages.module.css";
import { RetryButton } from "#app/RetryButton.tsx";
import type { PackageSource } from "#dataset/sources/packageSource.ts";
import type { Fault } from "#domain/fault.ts";
import { usePackageOnShow } from "#handover/packageOnShow.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { lastGoodWording } from "#i18n/lastGoodWording.ts";
import type { LastGoodPackage } from "./keptRead.ts";
import { usePackageCheck } from "./usePackageCheck.ts";

interface LastGoodNoticeProps extends Omit<LastGoodPackage, "source"> {
  /** The package that the server does not give. */
  readonly own: PackageSource;
  readonly faults: readonly Fault[];
}

/** Stands above every page while data of an earlier day is on show because the server gives none. */
export function LastGoodNotice({ own, faults: found, version, created, readOn }: LastGoodNoticeProps) {
  const words = lastGoodWording[useWording().locale];
  const { open } = usePackageOnShow();
  const { faults, retry } = usePackageCheck(own, found, open);
  return (
    <div role="alert" className={styles.error}>
      <p>{words.lastGood(version, created, readOn)}</p>
      <FaultLines faults={faults} />
      <RetryButton {...retry} />
    </div>
  );
}
