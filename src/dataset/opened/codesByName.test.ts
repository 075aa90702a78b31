import { expect, test } from "vitest";
import { NamedKeys } from "./codesByName.ts";

function regions(): NamedKeys {
  const named = new NamedKeys();
  named.add("110105", { name_zh: "朝阳区", name_en: "Chaoyang District" }, "regions");
  named.add("220104", { name_zh: "朝阳区", name_en: "Chaoyang District, Changchun" }, "regions");
  named.add("220000", { name_zh: "吉林省", name_en: "Jilin" }, "regions");
  named.add("220200", { name_zh: "吉林市", name_en: "Jilin City" }, "regions");
  return named;
}

test.each([
  ["220200", "220200"],
  ["吉林市", "220200"],
  [" Jilin  City ", "220200"],
  ["220104 朝阳区", "220104"],
  ["220104（朝阳区）", "220104"],
])("reads %j as %s", (cell, code) => {
  expect(regions().meantBy(cell)).toEqual({ code });
});

test.each([
  ["朝阳区", ["110105", "220104"]],
  ["吉林", ["220000", "220200"]],
  ["220200 吉林省", ["220200", "220000"]],
  ["220200 吉林城", ["220200"]],
  ["229999 吉林城", []],
  ["铁西区", []],
  ["__proto__", []],
  ["constructor", []],
])("does not choose a code for %j, which may mean %j", (cell, codes) => {
  expect(regions().meantBy(cell)).toEqual({ codes });
});

test("knows populations by whatever else they are printed as", () => {
  const named = new NamedKeys();
  named.add("industry", { name_zh: "规上工业企业", also_printed: "规模以上工业;规上企业" }, "populations");

  expect(named.meantBy("规上企业")).toEqual({ code: "industry" });
});
