import { useEffect, useRef } from "react";
import { type KeyCommand, keyCommand } from "./keyCommand.ts";

/** Runs a command for each key that has one, wherever the focus is, except where the key belongs to the control that has it. */
export function useTalkKeys(run: (command: KeyCommand) => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const command = event.isComposing || event.defaultPrevented ? null : keyCommand(event);
      if (!command || !isFree(event.target, event.key, command)) return;
      event.preventDefault();
      latest.current(command);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}

/** In a dialog only what closes it, or opens another, is a command. */
const inDialogs: ReadonlySet<KeyCommand["kind"]> = new Set(["overlay", "escape"]);

function isFree(target: EventTarget | null, key: string, { kind }: KeyCommand): boolean {
  if (!(target instanceof Element)) return true;
  if (target.closest("input, select, textarea")) return kind === "escape";
  if ((key === "Enter" || key === " ") && target.closest("button, a, summary")) return false;
  return !target.closest("dialog") || inDialogs.has(kind);
}
