/** Levels of regions in English, of several regions. */
export const levelsEn = {
  nation: "nation",
  province: "provinces",
  prefecture: "prefectures",
  county: "counties and districts",
  zone: "development zones",
  area: "areas",
} as const;

/** Levels of one region. */
export const singular = {
  nation: "nation",
  province: "province",
  prefecture: "prefecture",
  county: "county or district",
  zone: "development zone",
  area: "area",
} as const;
