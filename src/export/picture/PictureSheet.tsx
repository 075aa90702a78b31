import { CountChart } from "#charts/counts/CountChart.tsx";
import { markRows, valuesOf } from "#charts/rows/panel.ts";
import { RowChart } from "#charts/rows/RowChart.tsx";
import { isNarrow } from "#charts/rows/rowLayout.ts";
import { TimeChart } from "#charts/time/TimeChart.tsx";
import type { Locale } from "#domain/locale.ts";
import { LanguageProvider } from "#i18n/LocaleContext.tsx";
import type { DrawnSheet, SheetChart } from "./drawnSheet.ts";

/** A sheet as a page draws it, from which its SVG is taken: the words in one drawing, each chart in a place of its own. */
export function PictureSheet({ sheet }: { readonly sheet: DrawnSheet }) {
  const { width, height, title, style, lines, key, rules, charts } = sheet;
  const { type, palette, language } = style;
  return (
    <LanguageProvider value={language}>
      <svg data-sheet width={width} height={height} fontFamily={type.family}>
        <title>{title}</title>
        {lines.map(({ text, x, y, size, weight, tone, anchor }) => (
          <text
            key={`${x} ${y}`}
            x={x}
            y={y}
            fontSize={size}
            fontWeight={weight}
            fill={palette[tone]}
            textAnchor={anchor}
          >
            {text}
          </text>
        ))}
        {key.map(({ text, symbol, x, y, textX, baseline }) => (
          <g key={`${x} ${text}`}>
            <g transform={`translate(${x} ${y})`}>{symbol}</g>
            <text x={textX} y={baseline} fontSize={type.small} fill={palette.muted}>
              {text}
            </text>
          </g>
        ))}
        {rules.map((rule) => (
          <line
            key={`${rule.x} ${rule.y}`}
            x1={rule.x}
            x2={rule.x + rule.width}
            y1={rule.y}
            y2={rule.y}
            stroke={rule.colour}
            strokeWidth={rule.thickness}
          />
        ))}
      </svg>
      {charts.map((placed) => (
        <div key={`${placed.x} ${placed.y}`} data-x={placed.x} data-y={placed.y}>
          <Chart placed={placed} locale={language.locale} />
        </div>
      ))}
    </LanguageProvider>
  );
}

function Chart({ placed, locale }: { readonly placed: SheetChart; readonly locale: Locale }) {
  const { name, look } = placed;
  if (placed.kind === "time")
    return (
      <TimeChart
        name={name}
        picture={placed.picture}
        locale={locale}
        width={placed.width}
        plotRoom={placed.plotRoom}
        {...look}
      />
    );
  if (placed.kind === "counts")
    return <CountChart name={name} rows={placed.rows} axis={placed.axis} width={placed.width} {...look} />;
  const { panel, all, stretch } = placed;
  // Rows with more room bear thicker bars, or they would look lost.
  const thicker = isNarrow(placed.width, look.type) ? 1 : Math.min(stretch, 1.4);
  const type = { ...look.type, bar: look.type.bar * thicker };
  return (
    <RowChart
      name={name}
      rows={panel.rows}
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
