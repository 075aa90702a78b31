import { useExports } from "#charts/exporting.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { printWording } from "#i18n/printWording.ts";

/** Opens the choices of printing all charts on show. */
export function PrintButton() {
  const { locale } = useWording();
  const exports = useExports();
  return (
    exports && (
      <button type="button" data-open-print onClick={() => exports.print(null)}>
        {printWording[locale].open}
      </button>
    )
  );
}
