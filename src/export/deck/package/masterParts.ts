import { layoutNames, layoutXml, masterXml } from "./masterXml.ts";
import { notesMasterXml } from "./notesXml.ts";
import { namespaces, type Part } from "./packageBytes.ts";
import { layoutPath, MASTER, NOTES_MASTER, OFFICE, themePath } from "./partPaths.ts";
import { themeXml } from "./theme.ts";
import type { Written } from "./written.ts";
import { element, shownText, text, type Xml } from "./xml.ts";

/** What every slide rests on; notes have a theme of their own, as two masters may not share one. */
export function masterParts({ locale, size }: Written): Part[] {
  const layouts = layoutNames.map((_, index) => ({
    id: `rId${index + 1}`,
    type: "slideLayout",
    target: layoutPath(index),
  }));
  const theme = (number: number): Part => ({
    path: themePath(number),
    type: `${OFFICE}.theme+xml`,
    content: themeXml(locale),
    relations: [],
  });
  const slides = `${OFFICE}.presentationml`;
  return [
    {
      path: MASTER,
      type: `${slides}.slideMaster+xml`,
      content: masterXml(
        locale,
        size,
        layouts.map(({ id }) => id),
      ),
      relations: [...layouts, { id: `rId${layouts.length + 1}`, type: "theme", target: themePath(1) }],
    },
    ...layoutNames.map((layout, index) => ({
      path: layoutPath(index),
      type: `${slides}.slideLayout+xml`,
      content: layoutXml(layout, size),
      relations: [{ id: "rId1", type: "slideMaster", target: MASTER }],
    })),
    {
      path: NOTES_MASTER,
      type: `${slides}.notesMaster+xml`,
      content: notesMasterXml(locale),
      relations: [{ id: "rId1", type: "theme", target: themePath(2) }],
    },
    theme(1),
    theme(2),
    ...settings(),
  ];
}

function settings(): Part[] {
  const { "xmlns:a": drawing } = namespaces;
  const setting = (name: string, kind: string, content: Xml): Part => ({
    path: `ppt/${name}.xml`,
    type: `${OFFICE}.presentationml.${kind}+xml`,
    content,
    relations: [],
  });
  return [
    setting("presProps", "presProps", element("p:presentationPr", namespaces)),
    setting("viewProps", "viewProps", element("p:viewPr", namespaces)),
    setting(
      "tableStyles",
      "tableStyles",
      element("a:tblStyleLst", { "xmlns:a": drawing, def: "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}" }),
    ),
  ];
}

/** Title and program; no dates, so that the same deck is the same bytes. */
export function propertyParts({ title, pages }: Written): Part[] {
  return [
    {
      path: "docProps/core.xml",
      type: "application/vnd.openxmlformats-package.core-properties+xml",
      content: element(
        "cp:coreProperties",
        {
          "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
          "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        },
        element("dc:title", {}, text(shownText(title))),
        element("dc:creator", {}, "Reopening Board"),
      ),
      relations: [],
    },
    {
      path: "docProps/app.xml",
      type: `${OFFICE}.extended-properties+xml`,
      content: element(
        "Properties",
        { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
        element("Slides", {}, String(pages.length)),
        element("Notes", {}, String(pages.length)),
        element("Application", {}, "Reopening Board"),
      ),
      relations: [],
    },
  ];
}
