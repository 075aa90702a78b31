import type { Locale } from "#domain/locale.ts";

/** The texts of the tree of regions, which come with it. */
interface RegionTreeWording {
  readonly search: string;
  readonly searchHint: string;
  readonly nothingFound: (text: string) => string;
  readonly withBelow: (name: string) => string;
  readonly withoutBelow: (name: string) => string;
  readonly familyOn: string;
  readonly familyOff: string;
  readonly unfold: (name: string) => string;
  readonly usualRegions: string;
  readonly everyRegion: string;
  readonly noneChosen: string;
  readonly close: string;
}

const zh: RegionTreeWording = {
  search: "查找地区",
  searchHint: "中文、英文或代码",
  nothingFound: (text) => `没有找到“${text}”。可试简称、英文名或六位代码。`,
  withBelow: (name) => `选中${name}及下辖`,
  withoutBelow: (name) => `取消${name}及下辖`,
  familyOn: "含下辖",
  familyOff: "去下辖",
  unfold: (name) => `${name}的下辖地区`,
  usualRegions: "默认地区",
  everyRegion: "全部地区",
  noneChosen: "清空",
  close: "完成",
};

const en: RegionTreeWording = {
  search: "Find a region",
  searchHint: "Chinese, English or code",
  nothingFound: (text) => `Nothing is called “${text}”. Try a shorter name or the six-digit code.`,
  withBelow: (name) => `Choose ${name} and all below`,
  withoutBelow: (name) => `Drop ${name} and all below`,
  familyOn: "with all below",
  familyOff: "drop all below",
  unfold: (name) => `Regions in ${name}`,
  usualRegions: "Default regions",
  everyRegion: "All regions",
  noneChosen: "Clear",
  close: "Done",
};

export const regionTreeWording: Record<Locale, RegionTreeWording> = { zh, en };
