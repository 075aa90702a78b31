const PATIENCE = 5000;
const PAUSE = 100;

/** Scrolls to a chart, with its sentence, once it is painted. Gives up after a while, or when the reader does something meanwhile. */
export function bringIntoSight(isMeant: (figure: HTMLElement) => boolean): void {
  const search = setInterval(() => {
    const figure = paintedFigure(isMeant);
    if (figure) stop();
    (figure?.closest("section") ?? figure)?.scrollIntoView({ block: "start" });
  }, PAUSE);
  const doings = ["wheel", "pointerdown", "keydown"] as const;
  const stop = () => {
    clearInterval(search);
    for (const doing of doings) window.removeEventListener(doing, stop);
  };
  for (const doing of doings) window.addEventListener(doing, stop);
  setTimeout(stop, PATIENCE);
}

/** Compared, not looked up by a selector, as what is looked for comes from outside. */
function paintedFigure(isMeant: (figure: HTMLElement) => boolean): HTMLElement | undefined {
  const painted = document.querySelectorAll<HTMLElement>('figure[data-ready="true"]');
  return [...painted].find(isMeant);
}
