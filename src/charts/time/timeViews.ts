import { EventChoice } from "#charts/events/EventChoice.tsx";
import { TimeChart } from "./TimeChart.tsx";
import { TimeKey } from "./TimeKey.tsx";

/** What a chart over time needs, together, as it is fetched together: in several pieces it would also cut up the code of the first view. */
export const timeViews = { TimeChart, TimeKey, EventChoice };
