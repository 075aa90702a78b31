import type { Locale } from "#domain/locale.ts";
import type { Page, Shape } from "#export/deck/slide/shape.ts";
import { withinExcel } from "#export/tables/sheets/withinExcel.ts";
import { workbookBytes } from "#workbook/workbookBytes.ts";
import { layoutNames, ROOT_GROUP } from "./masterXml.ts";
import { notesXml } from "./notesXml.ts";
import { namespaces, type Part, type Relation } from "./packageBytes.ts";
import { layoutPath, NOTES_MASTER, OFFICE, slidePath } from "./partPaths.ts";
import { shapeXml } from "./shapeXml.ts";
import { element } from "./xml.ts";

interface Collected {
  readonly locale: Locale;
  readonly charts: Part[];
  readonly pictures: Part[];
}

/** A slide and its notes; its charts and pictures are gathered, as they are numbered through the whole file. */
export function slideParts({ layout, shapes, notes }: Page, index: number, collected: Collected): Part[] {
  const { locale } = collected;
  const notesPath = `ppt/notesSlides/notesSlide${index + 1}.xml`;
  const relations: Relation[] = [
    { id: "rId1", type: "slideLayout", target: layoutPath(layoutNames.indexOf(layout)) },
    { id: "rId2", type: "notesSlide", target: notesPath },
  ];
  const drawn = shapes.map((shape, place) => {
    const related = relatedPart(shape, collected);
    const relation = related ? `rId${relations.length + 1}` : null;
    if (related && relation) relations.push({ id: relation, ...related });
    return shapeXml(shape, { id: place + 2, relation, locale });
  });
  return [
    {
      path: slidePath(index),
      type: `${OFFICE}.presentationml.slide+xml`,
      content: element(
        "p:sld",
        namespaces,
        element("p:cSld", {}, element("p:spTree", {}, ROOT_GROUP, ...drawn)),
        element("p:clrMapOvr", {}, element("a:masterClrMapping")),
      ),
      relations,
    },
    {
      path: notesPath,
      type: `${OFFICE}.presentationml.notesSlide+xml`,
      content: notesXml(notes, locale),
      relations: [
        { id: "rId1", type: "notesMaster", target: NOTES_MASTER },
        { id: "rId2", type: "slide", target: slidePath(index) },
      ],
    },
  ];
}

/** The part that a shape shows, which is added to the others of its kind. */
function relatedPart(shape: Shape, { charts, pictures, locale }: Collected): Omit<Relation, "id"> | null {
  if (shape.kind === "picture") {
    const path = `ppt/media/image${pictures.length + 1}.png`;
    pictures.push({ path, type: "image/png", content: shape.png, relations: [] });
    return { type: "image", target: path };
  }
  if (shape.kind !== "chart") return null;
  const number = charts.length / 2 + 1;
  const path = `ppt/charts/chart${number}.xml`;
  const workbook = `ppt/embeddings/workbook${number}.xlsx`;
  charts.push(
    {
      path,
      type: `${OFFICE}.drawingml.chart+xml`,
      content: shape.chart.xml("rId1"),
      relations: [{ id: "rId1", type: "package", target: workbook }],
    },
    {
      path: workbook,
      type: `${OFFICE}.spreadsheetml.sheet`,
      content: workbookBytes(withinExcel(shape.chart.sheets, locale)),
      relations: [],
    },
  );
  return { type: "chart", target: path };
}
