import * as fc from "fast-check";

/** The places of slides of so many parts each. */
export function deckOf(parts: readonly number[]) {
  return parts.flatMap((count, index) =>
    Array.from({ length: count }, (_, part) => ({ number: index + 1, part: part + 1 })),
  );
}

/** Up to a dozen slides of up to three parts. */
export const anyDeck = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 12 }).map(deckOf);

const place = fc.record({ number: fc.integer({ min: 1, max: 20 }), part: fc.integer({ min: 1, max: 4 }) });
const theme = fc.constantFrom("light" as const, "dark" as const, "projector" as const);
const locale = fc.constantFrom("zh" as const, "en" as const);
const every = fc.option(fc.integer({ min: 1, max: 9999 }));
const moment = fc.nat(2e12);
const timer = fc.record({ spent: moment, since: fc.option(moment) });
const mark = fc.option(fc.string({ maxLength: 20 }));
const colour = fc.constantFrom("black" as const, "white" as const);

/** Whatever can be done to a talk. */
export const anyCommand = fc.oneof(
  fc.record({ kind: fc.constant("step" as const), by: fc.constantFrom(1 as const, -1 as const) }),
  fc.record({ kind: fc.constant("end" as const), which: fc.constantFrom("first" as const, "last" as const) }),
  fc.record({ kind: fc.constant("go" as const), place }),
  fc.record({ kind: fc.constant("digit" as const), digit: fc.constantFrom(..."0123456789") }),
  fc.record({ kind: fc.constantFrom("erase" as const, "enter" as const, "forget" as const) }),
  fc.record({ kind: fc.constantFrom("advance" as const) }),
  fc.record({ kind: fc.constant("close" as const) }),
  fc.record({ kind: fc.constant("hold" as const) }),
  fc.record({ kind: fc.constant("blank" as const), colour }),
  fc.record({
    kind: fc.constant("overlay" as const),
    overlay: fc.constantFrom("overview" as const, "sources" as const, "keys" as const, null),
  }),
  fc.record({ kind: fc.constant("mark" as const), mark }),
  fc.record({
    kind: fc.constant("set" as const),
    settings: fc.record({ theme: fc.option(theme), locale, every }),
  }),
  fc.record({ kind: fc.constant("cycleTheme" as const), shown: theme }),
  fc.record({ kind: fc.constant("timer" as const), timer }),
);

/** How a talk may stand. */
export const anyTalk = fc.record({
  place,
  blank: fc.option(colour),
  mark,
  theme: fc.option(theme),
  locale,
  every,
  isHeld: fc.boolean(),
  timer,
});
