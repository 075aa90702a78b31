/**
 * The roles of a table said in so many words: its rows are laid out as boxes, as a browser's own layout of tables
 * takes five times as long at each answer to a filter, and a box loses its role in some browsers.
 */
export const tableRoles = {
  table: "table",
  group: "rowgroup",
  row: "row",
  heading: "columnheader",
  rowHeading: "rowheader",
  cell: "cell",
} as const;
