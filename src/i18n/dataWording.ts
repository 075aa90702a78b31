import type { Locale } from "#domain/locale.ts";
import { dataEn } from "./dataWordingEn.ts";
import { dataZh } from "./dataWordingZh.ts";

/** Every text of the page of all data. It loads with that page, as the first view needs none of it. */
export type DataWording = typeof dataZh;

export const dataWording: Record<Locale, DataWording> = { zh: dataZh, en: dataEn };
