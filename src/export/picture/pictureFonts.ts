import type { Locale } from "#domain/locale.ts";

/** On which system a picture or an SVG will be opened: its fonts come first, as some programs look at the first one alone. */
export const fontOrders = ["windows", "mac", "linux"] as const;
export type FontOrder = (typeof fontOrders)[number];

const chinese: Record<FontOrder, string> = {
  windows: "Microsoft YaHei",
  mac: "PingFang SC",
  linux: "Noto Sans CJK SC",
};

const latin: Record<FontOrder, string> = {
  windows: "Segoe UI",
  mac: "Helvetica Neue",
  linux: "Liberation Sans",
};

const others = ["Source Han Sans SC", "HarmonyOS Sans SC", "WenQuanYi Micro Hei"];

/** The family list of a picture. English takes a Latin font first, as on the page. */
export function pictureFonts(order: FontOrder, locale: Locale): string {
  const first = <Name extends string>(names: Record<FontOrder, Name>) => [
    names[order],
    ...fontOrders.filter((other) => other !== order).map((other) => names[other]),
  ];
  const names = [...(locale === "en" ? [...first(latin), "Arial"] : []), ...first(chinese), ...others];
  return [...names.map((name) => `'${name}'`), "sans-serif"].join(", ");
}
