import type { Figure } from "#domain/figure.ts";
import { usePackageOnShow } from "#handover/packageOnShow.ts";
import { citationEn, citationZh } from "#i18n/citation.ts";
import { figurePanelWording } from "#i18n/figurePanelWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { CopyText } from "#ui/CopyText.tsx";

interface CitationsProps {
  readonly figure: Figure;
  /** The day on which the report was read for the package. */
  readonly accessed: string;
}

/** How to cite the report, in both styles, and the address of the panel, each to be copied. */
export function Citations({ figure, accessed }: CitationsProps) {
  const { source } = usePackageOnShow();
  const words = figurePanelWording[useWording().locale];
  return (
    <section>
      <h3>{words.citation}</h3>
      <CopyText label={words.standard} text={citationZh(figure, accessed)} words={words} />
      <CopyText label={words.english} text={citationEn(figure, accessed)} words={words} />
      {
        // What lies in a file only has no address that brings anyone else here.
        source.addressOf && <CopyText label={words.address} text={window.location.href} words={words} />
      }
    </section>
  );
}
