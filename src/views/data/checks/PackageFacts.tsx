import { useQuery } from "@tanstack/react-query";
import { descriptorQuery } from "#dataset/datasetQueries.ts";
import { DESCRIPTOR_FILE, type Descriptor } from "#dataset/files/descriptor.ts";
import type { PackageSource } from "#dataset/sources/packageSource.ts";
import type { Dataset } from "#domain/dataset.ts";
import { saveFile } from "#export/savedFile.ts";
import { usePackageOnShow } from "#handover/packageOnShow.ts";
import { dataWording } from "#i18n/dataWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import styles from "./PackageFacts.module.css";

interface PackageFactsProps {
  readonly dataset: Dataset;
  /** The day as of which the board is read; only what was reported by then is counted. */
  readonly seen: string | null;
  readonly unread: ReadonlySet<string>;
}

const tables = ["figures", "measures", "reports", "regions", "populations", "indicators"] as const;

/** Which package this is: its version and date, what it holds, under which licence, and where its tables lie. */
export function PackageFacts({ dataset, seen, unread }: PackageFactsProps) {
  const words = dataWording[useWording().locale].package;
  return (
    <section>
      <h2>{words.heading}</h2>
      <dl className={styles.facts}>
        <dt>{words.version}</dt>
        <dd>{dataset.version}</dd>
        <dt>{words.created}</dt>
        <dd>{dataset.created}</dd>
        <dt>{seen === null ? words.holds : words.heldOn(seen)}</dt>
        <dd>
          {tables
            .map((table) =>
              unread.has(table) ? words.unread[table] : words.counts[table](dataset[table].length),
            )
            .join(words.listComma)}
        </dd>
        <SourceFacts />
      </dl>
    </section>
  );
}

/** What only the descriptor says, which the board has read before it shows any page. */
function SourceFacts() {
  const { source } = usePackageOnShow();
  const { data: descriptor } = useQuery(descriptorQuery(source));
  const words = dataWording[useWording().locale].package;
  if (!descriptor) return null;
  return (
    <>
      <dt>{words.licence}</dt>
      <dd>
        {descriptor.licenses.length === 0
          ? words.noLicence
          : descriptor.licenses.map((licence) => <Licence key={licence.path ?? licence.name} {...licence} />)}
      </dd>
      <dt>{words.files}</dt>
      <dd>
        <ul>
          {[DESCRIPTOR_FILE, ...descriptor.resources.map(({ path }) => path)].map((path) => (
            <li key={path}>
              <FileOfPackage source={source} path={path} />
            </li>
          ))}
        </ul>
        <p>{words.filesHint}</p>
      </dd>
    </>
  );
}

/** A link to the file where it lies on a server; else it is saved out of the page. */
function FileOfPackage({ source, path }: { readonly source: PackageSource; readonly path: string }) {
  const { addressOf, read } = source;
  if (addressOf) return <a href={addressOf(path)}>{path}</a>;
  const bytes = read.get(path);
  if (!bytes) return path;
  const save = () => saveFile({ name: path.replace(/^.*\//, ""), blob: new Blob([Uint8Array.from(bytes)]) });
  return (
    <button type="button" className={styles.file} onClick={save}>
      {path}
    </button>
  );
}

function Licence({ name, title, path }: Descriptor["licenses"][number]) {
  const text = title ?? name ?? path;
  if (path === undefined || !/^https?:\/\//.test(path)) return text;
  return (
    <a href={path} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}
