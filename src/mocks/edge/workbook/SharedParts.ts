import type { CellStyle } from "./cells.ts";
import { xmlText } from "./xmlText.ts";

/** Texts and styles by number. */
export class SharedParts {
  readonly #texts = new Map<string, number>();
  readonly #styles = new Map<string, { readonly style: CellStyle; readonly index: number }>();

  constructor() {
    this.style({});
  }

  text = (xml: string): number => {
    const index = this.#texts.get(xml) ?? this.#texts.size;
    this.#texts.set(xml, index);
    return index;
  };

  style = (style: CellStyle): number => {
    const key = JSON.stringify(style);
    const index = this.#styles.get(key)?.index ?? this.#styles.size;
    this.#styles.set(key, { style, index });
    return index;
  };

  textsXml(): string {
    return `<sst>${[...this.#texts.keys()].map((xml) => `<si>${xml}</si>`).join("")}</sst>`;
  }

  stylesXml(): string {
    const styles = [...this.#styles.values()];
    const idOf = ({ style: { format = 0 }, index }: (typeof styles)[number]) =>
      typeof format === "number" ? format : 200 + index;
    const own = styles.flatMap((one) =>
      typeof one.style.format === "string"
        ? [`<numFmt numFmtId="${idOf(one)}" formatCode="${xmlText(one.style.format)}"/>`]
        : [],
    );
    const used = styles.map((one) => `<xf numFmtId="${idOf(one)}" fontId="${one.style.isStruck ? 1 : 0}"/>`);
    return `<styleSheet><numFmts>${own.join("")}</numFmts><fonts><font><sz val="10"/></font><font><strike/></font></fonts><cellXfs>${used.join("")}</cellXfs></styleSheet>`;
  }
}
