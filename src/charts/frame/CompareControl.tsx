import type { AskedComparison, ComparisonOffer } from "#charts/drawings/comparison.ts";
import { SentenceText } from "#charts/SentenceText.tsx";
import { valueLabel } from "#i18n/figureWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { Select } from "#ui/Select.tsx";
import styles from "./CompareControl.module.css";

interface CompareControlProps {
  readonly offer: ComparisonOffer;
  readonly asked: AskedComparison | null;
  /** Null for no comparison. */
  readonly choose: (asked: AskedComparison | null) => void;
}

const NONE = "";
const RANK = "rank";

/** Offers a ranking and differences. Where the figures do not compare it says why, and compares only when told to all the same. */
export function CompareControl({ offer, asked, choose }: CompareControlProps) {
  const { locale, wording } = useWording();
  const { compare, notice } = wording.charts;
  const bases = offer.bases.map((figure) => ({
    value: figure.id,
    text: compare.against(figure.region.name[locale], valueLabel(figure, locale)),
  }));
  const base = bases.find(({ value }) => value === asked?.against);
  const isRefused = asked !== null && !offer.isShown && !offer.lacksBase;
  return (
    <>
      <Select
        label={compare.label}
        options={[{ value: NONE, text: compare.none }, { value: RANK, text: compare.rank }, ...bases]}
        chosen={asked === null || offer.lacksBase ? NONE : (base?.value ?? RANK)}
        choose={(value) =>
          choose(value === NONE ? null : { against: value === RANK ? null : value, isConfirmed: false })
        }
      />
      {offer.lacksBase && asked?.against && (
        <p className={styles.refused} role="status">
          {compare.baseMissing(asked.against)}
        </p>
      )}
      {isRefused && (
        <div className={styles.refused} role="status">
          <p>
            <SentenceText
              sentence={compare.refused(withoutRepetition(offer.reasons.map((reason) => notice(reason))))}
            />
          </p>
          <button type="button" onClick={() => choose({ ...asked, isConfirmed: true })}>
            {compare.confirm}
          </button>
        </div>
      )}
    </>
  );
}

/** Several panels may have the same against them. */
function withoutRepetition<Words>(clauses: readonly Words[]): Words[] {
  return [...new Map(clauses.map((clause) => [JSON.stringify(clause), clause])).values()];
}
