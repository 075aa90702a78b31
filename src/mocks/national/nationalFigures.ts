import type { CsvRow } from "./csvTable.ts";
import { printedAmount, printedCount, randomYearTotals, type YearTotals } from "./cumulativeFigures.ts";
import type { RegionRow } from "./nationalRegions.ts";
import { reportId, weeks } from "./nationalReports.ts";
import { accountPopulation, ratedPopulations } from "./nationalVocabulary.ts";
import type { PrintedFigure } from "./printedFigure.ts";
import { printedRate, type Reopening, randomReopening } from "./rateFigures.ts";
import type { Random } from "./seededRandom.ts";

/** What a region will report over the year. */
interface Outlook {
  readonly region: string;
  readonly rates: readonly { readonly population: string; readonly reopening: Reopening }[];
  readonly totals: YearTotals;
}

/** A figure with what it is about, before it has a place in a report. */
interface Statement {
  readonly indicator: string;
  readonly population: string;
  readonly since: string;
  readonly printed: PrintedFigure;
}

const MISSING_SHARE = 0.05;
const FIRST_DAY = "2025-11-24";
/** Loans and refunds are told every fourth week, as they come from monthly accounts. */
const ACCOUNTS_EVERY = 4;

/** Rates for every region and week, loans and refunds every fourth week; about one row in twenty is missing. */
export function nationalFigures(regions: readonly RegionRow[], random: Random): readonly CsvRow[] {
  const outlooks = regions.map((region) => outlook(region, random));
  const rows: CsvRow[] = [];
  for (const [week, day] of weeks.entries()) {
    for (const [place, regionOutlook] of outlooks.entries()) {
      for (const statement of statements(regionOutlook, week, random)) {
        if (random() < MISSING_SHARE) continue;
        rows.push(
          row(rows.length + 1, statement, { region: regionOutlook.region, day, paragraph: place + 1 }),
        );
      }
    }
  }
  return rows;
}

function outlook(region: RegionRow, random: Random): Outlook {
  return {
    region: region.code,
    rates: ratedPopulations.map(({ id }) => ({
      population: id,
      reopening: randomReopening(region, random),
    })),
    totals: randomYearTotals(region, random),
  };
}

function statements({ rates, totals }: Outlook, week: number, random: Random): Statement[] {
  const yearPassed = (week + 1) / weeks.length;
  const rateStatements = rates.map(({ population, reopening }) => ({
    indicator: "reopening_rate",
    population,
    since: "",
    printed: printedRate(reopening, eased(yearPassed), random),
  }));
  const isAccounted = (week + 1) % ACCOUNTS_EVERY === 0;
  return isAccounted ? [...rateStatements, ...accounts(totals, yearPassed, random)] : rateStatements;
}

function accounts(totals: YearTotals, yearPassed: number, random: Random): Statement[] {
  const printed = {
    loans_disbursed: printedAmount(totals.loans_disbursed * yearPassed, random),
    loans_intended: printedAmount(totals.loans_intended * yearPassed, random),
    loan_borrowers: printedCount(totals.loan_borrowers * yearPassed, "户", random),
    tax_refund_amount: printedAmount(totals.tax_refund_amount * yearPassed, random),
    tax_refund_cases: printedCount(totals.tax_refund_cases * yearPassed, "笔", random),
  } satisfies Record<keyof YearTotals, PrintedFigure>;
  return Object.entries(printed).map(([indicator, figure]) => ({
    indicator,
    population: accountPopulation.id,
    since: FIRST_DAY,
    printed: figure,
  }));
}

function row(
  number: number,
  { indicator, population, since, printed }: Statement,
  { region, day, paragraph }: { region: string; day: string; paragraph: number },
): CsvRow {
  return {
    id: `F${String(number).padStart(5, "0")}`,
    region,
    indicator,
    population,
    value: printed.value,
    numerator: printed.numerator,
    denominator: printed.denominator,
    precision: printed.precision,
    since,
    as_of: day,
    as_of_basis: "stated",
    report: reportId(day),
    paragraph,
    as_printed: printed.as_printed,
    note_zh: "",
    note_en: "",
    part_of: "",
  };
}

/** Quick at first, slow towards the end, by plain arithmetic that every engine rounds alike. */
function eased(share: number): number {
  return 1 - (1 - share) * (1 - share);
}
