import type { FaultKinds } from "./faultKinds.ts";

/** An error keeps a row or a file out; a warning is a doubt that a person should look at. */
export type Severity = "error" | "warning";

/** Where a fault stands. Rows are numbered as Excel shows them: the header is row 1. */
export interface Place {
  readonly file: string;
  readonly row?: number;
  /** The column's name; of the descriptor, which has no rows, the path such as "resources[2].path". */
  readonly column?: string;
}

export type FaultKind = keyof FaultKinds;

/** A fault of one of the kinds named. */
export type FaultOf<Kinds extends FaultKind> = {
  readonly [Kind in Kinds]: {
    readonly kind: Kind;
    readonly severity: Severity;
    readonly place: Place;
    /** What stands there, cut to 40 characters; empty where nothing does. */
    readonly found: string;
    readonly details: FaultKinds[Kind];
  };
}[Kinds];

/** One thing wrong with the data: where, what stands there, and what is the matter with it. */
export type Fault = FaultOf<FaultKind>;

/** A place and the text that stands there. */
export interface Spot extends Place {
  readonly found?: string;
}

/** A fault that keeps its row, or its file, out. */
export function errorAt<Kind extends FaultKind>(
  spot: Spot,
  kind: Kind,
  details: FaultKinds[Kind],
): FaultOf<Kind> {
  return faultAt("error", spot, { kind, details });
}

/** A doubt that keeps nothing out. */
export function warningAt<Kind extends FaultKind>(
  spot: Spot,
  kind: Kind,
  details: FaultKinds[Kind],
): FaultOf<Kind> {
  return faultAt("warning", spot, { kind, details });
}

interface Matter<Kind extends FaultKind> {
  readonly kind: Kind;
  readonly details: FaultKinds[Kind];
}

function faultAt<Kind extends FaultKind>(
  severity: Severity,
  { found = "", ...place }: Spot,
  { kind, details }: Matter<Kind>,
): FaultOf<Kind> {
  return { kind, severity, place, found: beginning(found), details };
}

const LONGEST_FOUND = 40;

/** Cut by characters, since half of one would show as a box. */
export function beginning(text: string): string {
  const characters = [...text.slice(0, 2 * LONGEST_FOUND + 2)];
  return characters.length > LONGEST_FOUND ? `${characters.slice(0, LONGEST_FOUND).join("")}…` : text;
}
