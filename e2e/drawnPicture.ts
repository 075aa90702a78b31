import type { BrowserContext, Page } from "@playwright/test";
import type { TextBox } from "./drawnTexts.ts";

/** Words at a tick and where the tick stands, in pixels of the picture. */
export interface DrawnTick {
  readonly words: string;
  readonly place: number;
}

/** A mark of a chart: where its bar ends, or the middle of its point. */
export interface DrawnMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** One chart of a picture, or one panel of it. */
export interface DrawnChart {
  readonly across: readonly DrawnTick[];
  readonly up: readonly DrawnTick[];
  readonly marks: readonly DrawnMark[];
}

/** What a browser makes of an SVG file. */
export interface DrawnPicture {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly TextBox[];
  readonly charts: readonly DrawnChart[];
  /** What could act or be fetched, and what a plain picture does not consist of. */
  readonly strangers: readonly string[];
}

/** A page of its own to show pictures on, behind the one in use. */
export async function measuringPage(context: BrowserContext, front: Page): Promise<Page> {
  const page = await context.newPage();
  await page.goto("about:blank");
  await front.bringToFront();
  return page;
}

/** Shows an SVG there and measures it. Throws where it is not well-formed. */
export function drawnPicture(page: Page, svg: string): Promise<DrawnPicture> {
  return page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    const fault = parsed.querySelector("parsererror");
    if (fault) throw new Error(fault.textContent ?? "not well-formed");
    const shown = document.importNode(parsed.documentElement, true);
    document.body.replaceChildren(shown);
    const home = shown.getBoundingClientRect();
    const number = (element: Element | null, name: string) => Number(element?.getAttribute(name));
    const boxOf = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return {
        left: left - home.left,
        right: right - home.left,
        top: top - home.top,
        bottom: bottom - home.top,
      };
    };
    const words = (element: Element) => element.textContent ?? "";
    const charts = [...shown.querySelectorAll(":scope > g[transform]")].map((group) => {
      const [, left = 0, top = 0] = (group.getAttribute("transform")?.split(/[( )]/) ?? []).map(Number);
      const marks = [...group.querySelectorAll("[data-mark]")].map((mark) => {
        const bar = mark.querySelector("rect");
        // A point over time comes after its arrow; a dot in a row comes before its own.
        const point = boxOf(mark.querySelector("circle") ?? mark.querySelector("path:last-child") ?? mark);
        const middle = (point.left + point.right) / 2;
        return {
          id: mark.getAttribute("data-mark") ?? "",
          x: bar ? number(bar, "x") + number(bar, "width") + left : middle,
          y: (point.top + point.bottom) / 2,
        };
      });
      return {
        across: [...group.querySelectorAll("[data-tick=below]")].map((tick) => ({
          words: words(tick),
          place: number(tick, "x") + left,
        })),
        // Their words stand beside the middle of the line that they name.
        up: [...group.querySelectorAll("[data-tick=left]")].map((tick) => ({
          words: words(tick),
          place: number(tick, "y") - 0.355 * number(tick, "font-size") + top,
        })),
        marks,
      };
    });
    const plain = "svg,title,desc,metadata,metadata *,g,path,rect,circle,line,text,tspan";
    const strangers = [...parsed.querySelectorAll("*")].flatMap((element) => [
      ...(element.matches(plain) ? [] : [element.localName]),
      ...[...element.attributes]
        .filter(({ name, value }) => /^on|href|style|class/.test(name) || /var\(|url\(/.test(value))
        .map(({ name, value }) => `${name}=${value}`),
    ]);
    const texts = [...shown.querySelectorAll("text")].map((element) => ({
      text: element.textContent ?? "",
      ...boxOf(element),
    }));
    return { width: home.width, height: home.height, texts, charts, strangers };
  }, svg);
}
