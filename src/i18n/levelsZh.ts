/** Levels of regions in Chinese. */
export const levelsZh = {
  nation: "全国",
  province: "省级",
  prefecture: "地级",
  county: "县级",
  zone: "开发区",
  area: "片区",
} as const;
