/** What the types of all parts begin with. */
export const OFFICE = "application/vnd.openxmlformats-officedocument";

export const MASTER = "ppt/slideMasters/slideMaster1.xml";
export const NOTES_MASTER = "ppt/notesMasters/notesMaster1.xml";

export function slidePath(index: number): string {
  return `ppt/slides/slide${index + 1}.xml`;
}

export function layoutPath(index: number): string {
  return `ppt/slideLayouts/slideLayout${index + 1}.xml`;
}

export function themePath(number: number): string {
  return `ppt/theme/theme${number}.xml`;
}
