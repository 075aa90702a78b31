import { lazy } from "react";
import { inTime } from "#domain/inTime.ts";

const briefing = () => inTime(import("#views/briefing/BriefingPage.tsx"));
const data = () => inTime(import("#views/data/DataPage.tsx"));
const figure = () => inTime(import("#views/figure/FigurePanel.tsx"));
const present = () => inTime(import("#present/PresentPage.tsx"));
const measures = () => inTime(import("#views/measures/MeasuresPage.tsx"));
const region = () => inTime(import("#views/region/RegionPage.tsx"));
const regions = () => inTime(import("#views/regions/RegionsPage.tsx"));
const report = () => inTime(import("#views/reports/ReportPage.tsx"));
const reports = () => inTime(import("#views/reports/ReportsPage.tsx"));

/** Fetches what adds charts to briefings, and tells of it. */
export const addedNotice = () => import("./AddedNotice.tsx");

/** Fetches the code of every page but the overview, which is the first view. */
export function otherPages() {
  const pages = [regions, region, measures, reports, report, data, figure, briefing, present, addedNotice];
  return Promise.all(pages.map((page) => page()));
}

export const RegionsPage = lazy(async () => ({ default: (await regions()).RegionsPage }));
export const RegionPage = lazy(async () => ({ default: (await region()).RegionPage }));
export const MeasuresPage = lazy(async () => ({ default: (await measures()).MeasuresPage }));
export const ReportsPage = lazy(async () => ({ default: (await reports()).ReportsPage }));
export const ReportPage = lazy(async () => ({ default: (await report()).ReportPage }));
export const DataPage = lazy(async () => ({ default: (await data()).DataPage }));
export const BriefingPage = lazy(async () => ({ default: (await briefing()).BriefingPage }));
export const PresentPage = lazy(async () => ({ default: (await present()).PresentPage }));
export const FigurePanel = lazy(async () => ({ default: (await figure()).FigurePanel }));
