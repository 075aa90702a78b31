import { Suspense, useMemo } from "react";
import { ChartFrame } from "#charts/frame/ChartFrame.tsx";
import { FigureTable } from "#charts/lazyFigures.ts";
import { EventChoice } from "#charts/time/lazyTimeViews.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Figure } from "#domain/figure.ts";
import type { TimeGroup } from "#domain/timeGroups.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { timeWording } from "#i18n/timeWording.ts";
import type { Appearance } from "#url/display.ts";
import type { View } from "#url/view.ts";
import styles from "./TimeSection.module.css";
import { timeChart, timeContent, timesOnShow } from "./timeContent.ts";
import { useCardStyle } from "./useCardStyle.ts";

interface TimeSectionProps {
  readonly dataset: Dataset;
  readonly view: View;
  /** What may be drawn, of one region or of several. */
  readonly figures: readonly Figure[];
  readonly appearance: Appearance;
  readonly change: (choices: Partial<View>) => void;
}

/** One chart over time for each indicator and population of which a region has several dates; nothing where none has. */
export function TimeSection({ dataset, view, figures, appearance, change }: TimeSectionProps) {
  const { locale } = useWording();
  const groups = useMemo(() => timesOnShow(figures, dataset), [figures, dataset]);
  if (groups.length === 0) return null;
  return (
    <section aria-label={timeWording[locale].heading}>
      <Suspense fallback={null}>
        <EventChoice chosen={view.events} choose={(events) => change({ events })} />
      </Suspense>
      <div className={styles.charts}>
        {groups.map((group) => (
          <GroupChart key={group.key} {...{ group, dataset, view, appearance }} />
        ))}
      </div>
    </section>
  );
}

interface GroupChartProps extends Pick<TimeSectionProps, "dataset" | "view" | "appearance"> {
  readonly group: TimeGroup;
}

function GroupChart({ group, dataset, view, appearance }: GroupChartProps) {
  const style = useCardStyle(appearance);
  const contentIn = timeContent(group, { dataset, hasEvents: view.events === "on" });
  const content = contentIn(style);
  const { title, figures, inChart } = content;
  return (
    <ChartFrame
      chart={timeChart(group)}
      {...{ content, contentIn }}
      table={
        <FigureTable
          caption={style.language.wording.table.caption(title)}
          figures={figures}
          inChart={inChart}
        />
      }
    />
  );
}
