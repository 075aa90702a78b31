import type { Report } from "#domain/report.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { reportsWording } from "#i18n/reportsWording.ts";

/** The title as printed, where the page speaks another language. */
export function OriginalTitle({ report }: { readonly report: Report }) {
  const { locale } = useWording();
  if (locale === "zh") return null;
  return <span lang="zh-CN">{report.title.zh}</span>;
}

/** Where the report can be read, by the name of its host; in words where no address is recorded. */
export function ReportAddress({ report: { address } }: { readonly report: Report }) {
  const { notRecorded } = reportsWording[useWording().locale];
  if (address === null) return notRecorded;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {new URL(address).host}
    </a>
  );
}
