import { OpenData } from "#handover/OpenData.tsx";
import { offerOwnData } from "#handover/ownDataOffers.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { openWording } from "#i18n/openWording.ts";
import styles from "./OwnDataEntry.module.css";

/** Where readers bring their own data: to see what they would change, to look at them here, to take them to the server. */
export function OwnDataEntry() {
  const words = openWording[useWording().locale];
  return (
    <section className={styles.entry}>
      <h2>{words.heading}</h2>
      <OpenData mark="own-" take={(files) => offerOwnData({ files })} />
    </section>
  );
}
