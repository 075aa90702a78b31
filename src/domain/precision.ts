/** How exact the report's wording makes a number: 余 超 逾 以上 at_least; 近 nearly; 约 about; 不足 不到 at_most. */
export const precisions = ["exact", "at_least", "nearly", "about", "at_most"] as const;
export type Precision = (typeof precisions)[number];
