import { FigureLink } from "#charts/FigureLink.tsx";
import { type Arithmetic, arithmeticOf } from "#domain/arithmetic.ts";
import type { Figure } from "#domain/figure.ts";
import { figurePanelWording } from "#i18n/figurePanelWording.ts";
import { fullValue } from "#i18n/figureWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { fullMoney, fullNumber, percent } from "#i18n/number.ts";
import styles from "./FigurePanel.module.css";

interface FigureArithmeticProps {
  readonly figure: Figure;
  readonly figures: readonly Figure[];
}

/** What can be computed again from what is printed beside the figure, and whether it comes out. */
export function FigureArithmetic({ figure, figures }: FigureArithmeticProps) {
  const words = figurePanelWording[useWording().locale];
  const checks = arithmeticOf(figure, figures);
  return (
    <section>
      <h3>{words.arithmetic}</h3>
      {checks.length === 0 && <p>{words.noArithmetic}</p>}
      {checks.map((check) => (
        <p
          key={check.kind}
          className={check.verdict === "contradicts" || check.verdict === "differs" ? styles.doubt : ""}
        >
          {check.kind === "counts" ? (
            <Counts check={check} figure={figure} />
          ) : (
            <Parts check={check} figure={figure} />
          )}
        </p>
      ))}
    </section>
  );
}

type Check<Kind extends Arithmetic["kind"]> = {
  readonly check: Extract<Arithmetic, { kind: Kind }>;
  readonly figure: Figure;
};

/** As many decimals more than printed as show a contradiction. */
const MORE_DECIMALS = 1;

function Counts({ check, figure }: Check<"counts">) {
  const { locale } = useWording();
  const words = figurePanelWording[locale];
  const { numerator, denominator, computed, verdict } = check;
  const decimals = verdict === "contradicts" ? figure.decimals + MORE_DECIMALS : Math.max(1, figure.decimals);
  const sum = words.counts(fullNumber(numerator), fullNumber(denominator), percent(computed, decimals));
  return `${sum}${locale === "zh" ? "，" : ": "}${words.verdict[verdict]}`;
}

function Parts({ check: { parts, sum, verdict }, figure }: Check<"parts">) {
  const { locale, wording } = useWording();
  const words = figurePanelWording[locale];
  const added =
    sum === null ? "" : figure.indicator.unit === "CNY" ? fullMoney(sum, locale) : fullNumber(sum);
  return (
    <>
      {words.partsListed(parts.length)}
      {parts.map((part, index) => (
        <span key={part.id}>
          {index > 0 && wording.table.listComma}
          {part.population?.name[locale] ?? part.indicator.name[locale]}{" "}
          <FigureLink figure={part}>{fullValue(part, locale)}</FigureLink>
        </span>
      ))}
      {parts.length === 1 ? (
        // One part alone adds up to nothing.
        locale === "zh" ? (
          "。"
        ) : (
          "."
        )
      ) : (
        <>
          {locale === "zh" ? "；" : "; "}
          {sum !== null && words.sum(added)}
          {words.verdict[verdict]}
        </>
      )}
    </>
  );
}
