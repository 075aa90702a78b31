import type { DepartmentCount } from "#charts/counts/departmentCounts.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { measuresWording } from "#i18n/measuresWording.ts";
import { ScrollingTable } from "#ui/ScrollingTable.tsx";

/** The counts of the chart, with the measures that were counted. */
export function DepartmentTable({ counts }: { readonly counts: readonly DepartmentCount[] }) {
  const { locale, wording } = useWording();
  const { title, count, titles } = measuresWording[locale].chart;
  const { caption, columns, listComma } = wording.table;
  return (
    <ScrollingTable caption={caption(title)} headings={[columns.departments, columns.region, count, titles]}>
      {counts.map(({ id, region, department, measures }) => (
        <tr key={id} data-department={id}>
          <th scope="row">{department[locale]}</th>
          <td>{region.name[locale]}</td>
          <td>{measures.length}</td>
          <td>{measures.map((measure) => measure.title[locale]).join(listComma)}</td>
        </tr>
      ))}
    </ScrollingTable>
  );
}
