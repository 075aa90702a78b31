import { useEffect } from "react";

/** The key E opens the export of the chart that has the focus or the pointer, else of the first one in sight. */
export function useExportKey(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.repeat);
      if (event.key.toLowerCase() !== "e" || !isPlain || isBusy(event.target)) return;
      const button = chosenFigure()?.querySelector<HTMLElement>("[data-export]");
      if (!button) return;
      event.preventDefault();
      button.focus();
      button.click();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}

/** In a field the key is a letter, and in a dialog there is no chart to mean. */
function isBusy(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, select, textarea, dialog") !== null;
}

function chosenFigure(): Element | undefined {
  const figures = [...document.querySelectorAll("figure[data-chart]")];
  return (
    figures.find((figure) => figure.contains(document.activeElement)) ??
    figures.find((figure) => figure.matches(":hover")) ??
    figures.find((figure) => figure.getBoundingClientRect().bottom > 0)
  );
}
