import type { Figure } from "#domain/figure.ts";
import styles from "./FigureLink.module.css";
import { useLinks } from "./links.ts";

/** A number that leads to the panel of its figure; plain text where there is no board around it. */
export function FigureLink({ figure, children }: { readonly figure: Figure; readonly children: string }) {
  const links = useLinks();
  if (!links) return children;
  return (
    <a href={links.figure(figure.id)} className={styles.number} data-opens={figure.id}>
      {children}
    </a>
  );
}
