import { useLinks } from "#charts/links.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Region } from "#domain/region.ts";
import { withDescendants } from "#domain/regionTree.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { regionWording } from "#i18n/regionWording.ts";
import type { OnShow } from "#sections/useOnShow.ts";
import { writeAddress } from "#url/address.ts";
import { type View, writeView } from "#url/view.ts";
import styles from "./RegionPage.module.css";

interface RegionHeaderProps {
  readonly region: Region;
  readonly onShow: OnShow;
  readonly dataset: Dataset;
  readonly view: View;
}

/** What the region is, in which it lies, and how much is reported of it. */
export function RegionHeader({ region, onShow, dataset, view }: RegionHeaderProps) {
  const { locale } = useWording();
  const links = useLinks();
  const words = regionWording[locale];
  const name = region.name[locale];
  const above = ancestors(region);
  const [parent] = above;
  const family = withDescendants(region, dataset.regions).map(({ code }) => code);
  const overview = writeView({ ...view, figure: null, regions: new Set(family) }, dataset);
  return (
    <header className={styles.header}>
      {above.length > 0 && (
        <nav aria-label={words.within}>
          <ol className={styles.trail}>
            {[...above].reverse().map(({ code, name: other }) => (
              <li key={code}>
                <a href={links?.region(code)}>{other[locale]}</a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <h2>{words.heading(name)}</h2>
      <p>
        {[
          words.level[region.level],
          words.code(region.code, region.hasStandardCode),
          words.counts(onShow.figures.length, onShow.measures.length),
        ].join(" · ")}
      </p>
      <p>
        {parent && words.nesting(name, parent.name[locale])}{" "}
        <a href={writeAddress({ path: "/", parameters: overview })}>{words.overview(name)}</a>
      </p>
    </header>
  );
}

/** The regions above, the nearest first. */
function ancestors({ parent }: Region): Region[] {
  return parent ? [parent, ...ancestors(parent)] : [];
}
