import { useMemo } from "react";
import { inChartWords } from "#charts/drawings/inChartWords.ts";
import { ChartFrame } from "#charts/frame/ChartFrame.tsx";
import { FigureTable } from "#charts/lazyFigures.ts";
import type { Theme } from "#domain/indicator.ts";
import { ChartComparison } from "./ChartComparison.tsx";
import type { SectionProps } from "./sectionProps.ts";
import { themeChart, themeContent, themeOnShow } from "./themeContent.ts";
import { useCardStyle } from "./useCardStyle.ts";

interface ThemeSectionProps extends SectionProps {
  readonly theme: Theme;
  /** Indicators that another chart of the page draws. */
  readonly drawnElsewhere?: readonly string[];
}

const nothingElsewhere: readonly string[] = [];

/** All that is reported of a theme. */
export function ThemeSection({ theme, drawnElsewhere = nothingElsewhere, ...section }: ThemeSectionProps) {
  const { dataset, view, onShow, appearance, change } = section;
  const style = useCardStyle(appearance);
  const { wording } = style.language;
  const figures = useMemo(
    () => themeOnShow(theme, drawnElsewhere, { onShow, dataset }),
    [theme, drawnElsewhere, onShow, dataset],
  );
  const chart = themeChart(theme);
  const contentIn = themeContent(figures, section);
  const content = contentIn(style);
  const { title, latest, drawn, offer, figures: tableFigures } = content;
  return (
    <ChartFrame
      {...{ chart, content, contentIn }}
      controls={<ChartComparison {...{ chart, view, change, offer }} />}
      table={
        <FigureTable
          caption={wording.table.caption(title)}
          figures={tableFigures}
          inChart={inChartWords(latest, drawn, { otherwise: wording.table.beyondRows, wording })}
        />
      }
    />
  );
}
