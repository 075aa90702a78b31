import type { ReactNode } from "react";
import { type Source, sourcePlace } from "#charts/drawings/frameTexts.ts";
import { useLinks } from "#charts/links.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { presentWording } from "#i18n/presentWording.ts";
import { fullAddress } from "#present/window/addresses.ts";
import type { BriefedSlide } from "#slides/briefedSlide.ts";
import styles from "./SourcesPanel.module.css";

/** Where the numbers of a slide come from, and what must be known when they are quoted. Every link opens another tab: the talk goes on. */
export function SourcesPanel({ slide }: { readonly slide: BriefedSlide }) {
  const words = presentWording[useWording().locale].sources;
  const { sources, caveats, changes, shown } = slide;
  const charts = shown.kind === "charts" ? shown.charts : [];
  return (
    <div className={styles.sources}>
      <h3>{words.reports}</h3>
      {sources.length === 0 && <p>{words.none}</p>}
      <ul>
        {sources.map((source) => (
          <SourceItem key={source.report.id} source={source} />
        ))}
      </ul>
      <TextList title={words.caveats} texts={caveats} />
      <TextList title={words.changes} texts={changes} />
      {charts.length > 0 && (
        <>
          <h3>{words.charts}</h3>
          <ul>
            {charts.map(({ view }, place) => (
              <li key={`${view.address} ${view.chart}`}>
                <OutLink address={fullAddress(view.address)}>{words.chart(place + 1)}</OutLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function SourceItem({ source }: { readonly source: Source }) {
  const { locale, wording } = useWording();
  const words = presentWording[locale].sources;
  const links = useLinks();
  const { report, paragraphs } = source;
  return (
    <li>
      {report.title[locale]}{" "}
      <small>
        {report.publisher && `${report.publisher[locale]} · `}
        {sourcePlace(source, wording)}
      </small>{" "}
      {links && (
        <OutLink address={fullAddress(links.report(report.id, paragraphs[0] ?? null))}>
          {words.onBoard}
        </OutLink>
      )}{" "}
      {report.address !== null && <OutLink address={report.address}>{words.original}</OutLink>}
    </li>
  );
}

function OutLink({ address, children }: { readonly address: string; readonly children: ReactNode }) {
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

function TextList({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {[...new Set(texts)].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}
