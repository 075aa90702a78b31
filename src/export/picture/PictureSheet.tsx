import { CountChart } from "#charts/counts/CountChart.tsx";
import { markRows, rowsUnderHeading, valuesOf } from "#charts/rows/panel.ts";
import { RowChart } from "#charts/rows/RowChart.tsx";
import { isNarrow } from "#charts/rows/rowLayout.ts";
import { TimeChart } from "#charts/time/TimeChart.tsx";
import { LanguageProvider } from "#i18n/LocaleContext.tsx";
import type { PlacedChart } from "./chartBlock.ts";
import type { PictureLayout, StyledChart } from "./pictureLayout.ts";

/** A picture as a page draws it, from which its SVG is taken: the words in one drawing, each chart in a place of its own. */
export function PictureSheet({ layout }: { readonly layout: PictureLayout }) {
  const { width, height, chart, lines, key, rule, charts } = layout;
  const { type, palette, language } = chart.style;
  return (
    <LanguageProvider value={language}>
      <svg data-sheet width={width} height={height} fontFamily={type.family}>
        <title>{chart.texts.title}</title>
        {lines.map(({ text, x, y, size, weight, tone }) => (
          <text key={y} x={x} y={y} fontSize={size} fontWeight={weight} fill={palette[tone]}>
            {text}
          </text>
        ))}
        {key.map(({ text, symbol, x, y, textX, baseline }) => (
          <g key={text}>
            <g transform={`translate(${x} ${y})`}>{symbol}</g>
            <text x={textX} y={baseline} fontSize={type.small} fill={palette.muted}>
              {text}
            </text>
          </g>
        ))}
        <line
          x1={rule.x}
          x2={rule.x + rule.width}
          y1={rule.y}
          y2={rule.y}
          stroke={palette.line}
          strokeWidth={type.base / 13}
        />
      </svg>
      {charts.map((placed) => (
        <div key={`${placed.x} ${placed.y}`} data-x={placed.x} data-y={placed.y}>
          <Chart placed={placed} chart={chart} />
        </div>
      ))}
    </LanguageProvider>
  );
}

function Chart({ placed, chart }: { readonly placed: PlacedChart; readonly chart: StyledChart }) {
  const { style, texts } = chart;
  const { look } = chart.content;
  if (placed.kind === "time")
    return (
      <TimeChart
        name={texts.title}
        picture={placed.picture}
        locale={style.language.locale}
        width={placed.width}
        plotRoom={placed.plotRoom}
        {...look}
      />
    );
  if (placed.kind === "counts")
    return (
      <CountChart name={texts.title} rows={placed.rows} axis={placed.axis} width={placed.width} {...look} />
    );
  const { panel, all, stretch } = placed;
  // Rows with more room bear thicker bars, or they would look lost.
  const thicker = isNarrow(placed.width, look.type) ? 1 : Math.min(stretch, 1.4);
  const type = { ...look.type, bar: look.type.bar * thicker };
  return (
    <RowChart
      name={texts.title}
      rows={rowsUnderHeading(panel)}
      named={all.flatMap(({ rows }) => markRows(rows))}
      axis={panel.axis(valuesOf(panel.rows))}
      tick={panel.tick}
      width={placed.width}
      stretch={stretch}
      {...look}
      type={type}
    />
  );
}
