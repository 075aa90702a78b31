import { asOfBases } from "#domain/asOf.ts";
import { kinds, themes, units } from "#domain/indicator.ts";
import { levels } from "#domain/region.ts";
import { type CellOf, someOf } from "#mocks/edge/workshop.ts";
import { cellOperator, error, type Operator, ofRow, warning } from "./operator.ts";

const isNotNation = (cell: CellOf) => cell("code") !== "CN";
const levelAbove: Readonly<Record<string, string>> = {
  "210000": "nation",
  "210100": "province",
  "210200": "province",
};
const created = "2022-11-22";

/** Cells of the tables that figures refer to, whose rows take with them what refers to them. */
export const catalogues: readonly Operator[] = [
  cellOperator({
    name: "a region in one that is not there",
    outcome: "ROW",
    table: "regions",
    column: "parent",
    befalls: isNotNation,
    write: () => "990000",
    reads: (_, parent) => ({ parent }),
  }),
  cellOperator({
    name: "a region on a level above its own",
    outcome: "ROW",
    table: "regions",
    column: "level",
    befalls: (cell) => cell("parent") in levelAbove,
    write: () => "nation",
    told: (cell) => [
      error(
        "parentLevel",
        { parent: cell("parent") === "210000" ? "province" : "prefecture" },
        { needs: ["parent"] },
      ),
    ],
  }),
  cellOperator({
    name: "a word for a level that is none",
    outcome: "ROW",
    table: "regions",
    column: "level",
    befalls: isNotNation,
    write: (_, { random }) => someOf(["地级市", "Zone"], random),
    told: (_, written) => [
      error("notOneOf", { allowed: levels, ...(written === "Zone" && { write: "zone" }) }),
    ],
  }),
  cellOperator({
    name: "a code that is not from where the row says",
    outcome: "ROW",
    table: "regions",
    column: "code_source",
    befalls: (cell) => cell("level") === "county" || cell("level") === "zone",
    write: (cell) => (cell("code_source") === "own" ? "GB/T 2260" : "own"),
    told: (cell) => [error("notOneOf", { allowed: [cell("code_source")] }, ofRow)],
  }),
  cellOperator({
    name: "an indicator of another kind than its unit",
    outcome: "ROW",
    table: "indicators",
    column: "kind",
    write: (cell, { random }) =>
      someOf(
        kinds.filter((kind) => kind !== cell("kind")),
        random,
      ),
    told: (cell) => [error("notOneOf", { allowed: kinds.filter((kind) => kind === cell("kind")) }, ofRow)],
  }),
  cellOperator({
    name: "a unit as people write it",
    outcome: "ROW",
    table: "indicators",
    column: "unit",
    write: (_, { random }) => someOf(["%", "元", "户"], random),
    told: () => [error("notOneOf", { allowed: units })],
  }),
  cellOperator({
    name: "another theme of an indicator",
    outcome: "OK",
    table: "indicators",
    column: "theme",
    befalls: (cell) => cell("id") === "loan_borrowers",
    write: (_, { random }) => someOf(themes, random),
    reads: (_, theme) => ({ theme }),
  }),
  cellOperator({
    name: "a report of the future",
    outcome: "ROW",
    table: "reports",
    column: "published",
    write: () => "2062-04-29",
    told: () => [error("asOfAfterPackage", { created }, ofRow)],
  }),
  cellOperator({
    name: "D1 年月日 of a report",
    outcome: "FIX",
    table: "reports",
    column: "published",
    write: (cell) => cell("published").replace(/^(\d+)-0(\d)-(\d+)$/, "$1年$2月$3日"),
    told: (cell) => [warning("cellMended", { read: cell("published") })],
  }),
  cellOperator({
    name: "a basis as English writes it",
    outcome: "ROW",
    table: "reports",
    column: "published_basis",
    write: () => "Stated",
    told: () => [error("notOneOf", { allowed: asOfBases, write: "stated" })],
  }),
  cellOperator({
    name: "a publisher in one language",
    outcome: "ROW",
    table: "reports",
    column: "publisher_en",
    befalls: (cell) => cell("publisher") !== "",
    write: () => "",
    told: () => [error("missingCell", {}, ofRow)],
  }),
  cellOperator({
    name: "S6 an address that is none of the web",
    outcome: "ROW",
    table: "reports",
    column: "address",
    write: (_, { random }) => someOf(["javascript:alert(1)", "data:text/html,x", "//example.org"], random),
    told: () => [error("notAddress", {})],
  }),
];
