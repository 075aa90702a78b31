import type { Locale } from "#domain/locale.ts";
import type { MeasureOrder } from "#domain/measureOrder.ts";

/** What the measures on show are, in numbers. */
export interface MeasureCounts {
  readonly shown: number;
  readonly all: number;
  readonly regions: number;
  readonly reports: number;
  readonly withDepartment: number;
  readonly withLimit: number;
}

/** What the chart of departments counts. */
export interface DepartmentTotals {
  /** The measures that name a department. */
  readonly measures: number;
  /** How often departments are named in all. */
  readonly named: number;
  readonly departments: number;
}

/** The departments that answer for most measures. */
export interface TopDepartments {
  readonly most: number;
  /** How many share the first place. */
  readonly tied: number;
  /** Their names; none where they are too many for a sentence. */
  readonly names: readonly string[];
}

/** The texts of the page of measures, which load with it. */
interface MeasuresWording {
  readonly title: string;
  readonly lead: (counts: MeasureCounts) => string;
  /** The whole package holds none, or none was certainly reported by the day as of which the board is read. */
  readonly empty: (seen: string | null) => string;
  readonly unread: string;
  readonly filters: {
    readonly label: string;
    readonly region: string;
    readonly allRegions: (measures: number) => string;
    readonly severalRegions: (regions: number) => string;
    readonly department: string;
    readonly allDepartments: string;
    readonly option: (name: string, measures: number) => string;
    readonly departmentOf: (department: string, regions: readonly string[]) => string;
    readonly limit: string;
    readonly limits: Record<"all" | "with" | "without", string>;
    readonly order: string;
    readonly orders: Record<MeasureOrder, string>;
    readonly search: string;
    readonly searchHint: string;
    readonly clear: string;
  };
  readonly caption: (measures: number) => string;
  /** A department with its region, as the name of the one says nothing without the other; many bear it already. */
  readonly departmentIn: (region: string, department: string) => string;
  readonly chart: {
    readonly headline: (top: TopDepartments) => string;
    readonly title: string;
    readonly subtitle: (totals: DepartmentTotals) => string;
    readonly bar: (department: string, measures: number) => string;
    readonly chosenBar: (department: string, measures: number) => string;
    readonly each: (totals: DepartmentTotals) => string;
    readonly unnamed: (measures: number) => string;
    readonly onlyUnnamed: (measures: number) => string;
    readonly regionsApart: string;
    readonly chosen: (department: string) => string;
    readonly capped: (shown: number, all: number) => string;
    readonly count: string;
    readonly titles: string;
  };
}

const zh: MeasuresWording = {
  title: "举措",
  lead: ({ shown, all, regions, reports, withDepartment, withLimit }) => {
    if (shown === 0) return `${all} 项举措中没有一项符合筛选。`;
    const which = shown === all ? `共 ${all} 项举措` : `${all} 项举措中有 ${shown} 项符合筛选`;
    return `${which}，出自 ${regions} 个地区、${reports} 篇报道；${withDepartment} 项写明责任部门，${withLimit} 项写明时限。`;
  },
  empty: (seen) => (seen === null ? "这个数据包里没有举措。" : `到 ${seen} 为止，还没有确知已报道的举措。`),
  unread: "举措没有读到，不等于没有举措。请看上面的说明，或重试。",
  filters: {
    label: "筛选举措",
    region: "地区",
    allRegions: (measures) => `全部（${measures}）`,
    severalRegions: (regions) => `所选 ${regions} 个地区`,
    department: "责任部门",
    allDepartments: "全部",
    option: (name, measures) => `${name}（${measures}）`,
    departmentOf: (department, [first, ...others]) =>
      `${department} · ${first}${others.length > 0 ? `等 ${others.length + 1} 地` : ""}`,
    limit: "时限",
    limits: { all: "全部", with: "写明", without: "未写明" },
    order: "排序",
    orders: { region: "地区", department: "部门", limit: "时限" },
    search: "查找",
    searchHint: "举措、部门、地区、时限",
    clear: "清除筛选",
  },
  caption: (measures) => `举措 ${measures} 项`,
  departmentIn: (region, department) => {
    if (department.startsWith(region)) return department;
    // 辽宁省 + 省营商局 is 辽宁省营商局.
    return department.startsWith(region.slice(-1)) ? region + department.slice(1) : region + department;
  },
  chart: {
    headline: ({ names, tied, most }) =>
      names.length === 0
        ? `写明责任部门的举措中，${tied} 个部门各负责 ${most} 项，没有哪个更多`
        : `写明责任部门的举措中，${names.join("、")}${tied > 1 ? "各" : ""}负责 ${most} 项，最多`,
    title: "举措 · 按责任部门",
    subtitle: ({ measures, departments }) => `举措项数 · ${measures} 项举措写明了 ${departments} 个部门`,
    bar: (department, measures) => `${department}：${measures} 项，只看这些`,
    chosenBar: (department, measures) => `${department}：${measures} 项，已选，再点取消`,
    each: ({ measures, named }) =>
      `一项举措由几个部门负责时，每个部门各计一次：${measures} 项举措共计 ${named} 次。`,
    unnamed: (measures) => `另有 ${measures} 项没有写明责任部门，不在图中；这不等于没有部门负责。`,
    onlyUnnamed: (measures) => `所列 ${measures} 项举措都没有写明责任部门，因此没有按部门的图。`,
    regionsApart: "不同地区的同名部门分别计数。",
    chosen: (department) => `深色为所选部门：${department}。`,
    capped: (shown, all) => `图中显示前 ${shown} 个部门，共 ${all} 个；其余见数据表。`,
    count: "举措数",
    titles: "举措",
  },
};

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

const en: MeasuresWording = {
  title: "Measures",
  lead: ({ shown, all, regions, reports, withDepartment, withLimit }) => {
    if (shown === 0) return `None of the ${plural(all, "measure")} fits these filters.`;
    const which =
      shown === all
        ? `All ${plural(all, "measure")}`
        : `${shown} of ${plural(all, "measure")} ${shown === 1 ? "fits" : "fit"} these filters`;
    return `${which}, of ${plural(regions, "region")} in ${plural(reports, "report")}; ${withDepartment} ${withDepartment === 1 ? "names" : "name"} a department, ${withLimit} a time limit.`;
  },
  empty: (seen) =>
    seen === null
      ? "This data package holds no measures."
      : `No measure had certainly been reported by ${seen}.`,
  unread:
    "The measures could not be read, which is not the same as none. See the message above, or try again.",
  filters: {
    label: "Filter the measures",
    region: "Region",
    allRegions: (measures) => `All (${measures})`,
    severalRegions: (regions) => `${regions} regions chosen`,
    department: "Department",
    allDepartments: "All",
    option: (name, measures) => `${name} (${measures})`,
    departmentOf: (department, [first, ...others]) =>
      `${department} · ${first}${others.length > 0 ? ` and ${others.length} more` : ""}`,
    limit: "Time limit",
    limits: { all: "All", with: "Stated", without: "Not stated" },
    order: "Sort by",
    orders: { region: "Region", department: "Department", limit: "Time limit" },
    search: "Find",
    searchHint: "Measure, department, region or time limit",
    clear: "Clear the filters",
  },
  caption: (measures) => plural(measures, "measure"),
  departmentIn: (region, department) =>
    department.includes(region) ? department : `${department} (${region})`,
  chart: {
    headline: ({ names, tied, most }) =>
      names.length === 0
        ? `${tied} departments answer for ${plural(most, "measure")} each, and none for more`
        : `Of the departments named, ${names.join(" and ")} ${tied > 1 ? "answer" : "answers"} for most: ${plural(most, "measure")}${tied > 1 ? " each" : ""}`,
    title: "Measures · by department responsible",
    subtitle: ({ measures, departments }) =>
      `Number of measures · ${plural(measures, "measure")} name ${plural(departments, "department")}`,
    bar: (department, measures) => `${department}: ${plural(measures, "measure")}, show only these`,
    chosenBar: (department, measures) =>
      `${department}: ${plural(measures, "measure")}, chosen, press to undo`,
    each: ({ measures, named }) =>
      `A measure that names several departments counts once for each: ${plural(measures, "measure")}, ${plural(named, "count")}.`,
    unnamed: (measures) =>
      `${measures} more ${measures === 1 ? "names" : "name"} no department and ${measures === 1 ? "is" : "are"} not in the chart, which does not mean that none is responsible.`,
    onlyUnnamed: (measures) =>
      measures === 1
        ? "This measure names no department, so there is no chart of departments."
        : `None of these ${measures} measures names a department, so there is no chart of departments.`,
    regionsApart: "Departments of the same name in different regions are counted apart.",
    chosen: (department) => `In the full colour: ${department}, the department chosen.`,
    capped: (shown, all) =>
      `The chart shows the first ${shown} of ${all} departments; the table has the rest.`,
    count: "Measures",
    titles: "Which",
  },
};

/** The page of measures in both languages. */
export const measuresWording: Record<Locale, MeasuresWording> = { zh, en };
