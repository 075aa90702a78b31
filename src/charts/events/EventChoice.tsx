import { useWording } from "#i18n/LocaleContext.tsx";
import { timeWording } from "#i18n/timeWording.ts";
import { Choice } from "#ui/Choice.tsx";

interface EventChoiceProps {
  readonly chosen: "off" | "on";
  readonly choose: (chosen: "off" | "on") => void;
}

const modes = ["off", "on"] as const;

/** Whether charts over time mark measures and reports. */
export function EventChoice({ chosen, choose }: EventChoiceProps) {
  const words = timeWording[useWording().locale].events;
  return (
    <Choice
      label={words.label}
      options={modes.map((value) => ({ value, text: words.modes[value] }))}
      chosen={chosen}
      choose={choose}
    />
  );
}
