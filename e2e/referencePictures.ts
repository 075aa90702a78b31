import type { Choices } from "./exportPage.ts";

/** A picture that is kept, and how it is made: at the smallest size that shows all, as what matters is what it consists of. */
interface ReferencePicture {
  readonly file: string;
  readonly view: string;
  readonly chart: string;
  readonly choices: Choices;
}

const first = { format: "SVG", appearance: "浅色", ground: "有底", fonts: "linux" } as const;
const wide = { ...first, preset: "wide", language: "中文" } as const;

/** One of each kind: bars, open and hollow ends, dots on powers of ten, panels, counts, points over time with events. */
export const referencePictures: readonly ReferencePicture[] = [
  { file: "rates", view: "#/", chart: "reopening-rate", choices: wide },
  {
    file: "rates-english-dark",
    view: "#/",
    chart: "reopening-rate",
    choices: { ...wide, language: "English", appearance: "深色", preset: "classic" },
  },
  {
    file: "rates-over-time",
    view: "#/?regions=420000*&population=industry-above-size&rates=time&events=on",
    chart: "reopening-rate",
    choices: { ...wide, preset: "classic" },
  },
  { file: "loans", view: "#/", chart: "loan-volume", choices: { ...wide, preset: "portrait" } },
  {
    file: "loans-logarithmic",
    view: "#/?scale=log",
    chart: "loan-volume",
    choices: { ...wide, language: "English" },
  },
  {
    file: "refunds",
    view: "#/",
    chart: "refund-total",
    choices: { ...wide, ground: "透明", preset: "square" },
  },
  { file: "relief", view: "#/?open=relief", chart: "theme-relief", choices: { ...wide, preset: "a4" } },
  {
    file: "departments",
    view: "#/measures",
    chart: "measures-by-department",
    choices: { ...wide, preset: "a4" },
  },
];
