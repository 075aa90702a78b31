import { lazy } from "react";

/** Fetches the code of every page but the overview, which is the first view. */
export function otherPages() {
  return Promise.all([
    import("#views/regions/RegionsPage.tsx"),
    import("#views/region/RegionPage.tsx"),
    import("#views/measures/MeasuresPage.tsx"),
    import("#views/reports/ReportsPage.tsx"),
    import("#views/reports/ReportPage.tsx"),
    import("#views/data/DataPage.tsx"),
    import("#views/figure/FigurePanel.tsx"),
    import("#views/briefing/BriefingPage.tsx"),
    import("./AddedNotice.tsx"),
  ]);
}

export const RegionsPage = lazy(async () => ({
  default: (await import("#views/regions/RegionsPage.tsx")).RegionsPage,
}));
export const RegionPage = lazy(async () => ({
  default: (await import("#views/region/RegionPage.tsx")).RegionPage,
}));
export const MeasuresPage = lazy(async () => ({
  default: (await import("#views/measures/MeasuresPage.tsx")).MeasuresPage,
}));
export const ReportsPage = lazy(async () => ({
  default: (await import("#views/reports/ReportsPage.tsx")).ReportsPage,
}));
export const ReportPage = lazy(async () => ({
  default: (await import("#views/reports/ReportPage.tsx")).ReportPage,
}));
export const DataPage = lazy(async () => ({ default: (await import("#views/data/DataPage.tsx")).DataPage }));
export const BriefingPage = lazy(async () => ({
  default: (await import("#views/briefing/BriefingPage.tsx")).BriefingPage,
}));
export const FigurePanel = lazy(async () => ({
  default: (await import("#views/figure/FigurePanel.tsx")).FigurePanel,
}));
