import { useWording } from "#i18n/LocaleContext.tsx";
import { presentWording } from "#i18n/presentWording.ts";
import type { Wake } from "#present/window/wakeLock.ts";
import styles from "./KeysPanel.module.css";

/** What each key does, and whether the screen stays awake. */
export function KeysPanel({ wake }: { readonly wake: Wake }) {
  const { keys } = presentWording[useWording().locale];
  return (
    <>
      <dl className={styles.keys}>
        {keys.rows.map(([key, meaning]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>{keys.wake[wake]}</p>
    </>
  );
}
