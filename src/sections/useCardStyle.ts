import { type ChartStyle, cardStyle } from "#charts/chartStyle.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import type { Appearance } from "#url/display.ts";

/** How charts look on the page, in the language in force. */
export function useCardStyle(appearance: Appearance): ChartStyle {
  return cardStyle(appearance, useWording());
}
