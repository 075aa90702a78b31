import { errorAt, type Spot } from "#domain/fault.ts";
import { boundedBody } from "./boundedBody.ts";
import { DataFileError } from "./DataFileError.ts";

/** A file to fetch; `file` is the name that faults give it. */
export interface FileAddress {
  readonly address: string;
  readonly file: string;
}

export interface Patience {
  /** Ends the work when nobody wants its result any more. */
  readonly signal: AbortSignal;
  readonly seconds?: number;
}

/** Long enough for a slow line, short enough that nobody takes the page for dead. */
const PATIENCE_SECONDS = 10;

/** The whole body of a file, or a DataFileError that says why there is none. A body that drips ends in time too. */
export async function fetchedBytes(
  { address, file }: FileAddress,
  { signal, seconds = PATIENCE_SECONDS }: Patience,
): Promise<Uint8Array> {
  // AbortSignal.any and AbortSignal.timeout are missing in the browsers of many an office.
  const limit = new AbortController();
  const giveUp = () => limit.abort();
  const timer = setTimeout(giveUp, seconds * 1000);
  signal.addEventListener("abort", giveUp);
  try {
    if (signal.aborted) giveUp();
    return await bodyBytes(address, { file, signal: limit.signal });
  } catch (error) {
    if (error instanceof DataFileError || signal.aborted) throw error;
    if (limit.signal.aborted) throw new DataFileError(errorAt({ file }, "timedOut", { seconds }));
    throw new DataFileError(errorAt({ file }, "unreachable", { reason: reasonOf(error) }));
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", giveUp);
  }
}

async function bodyBytes(
  address: string,
  { file, signal }: Spot & { readonly signal: AbortSignal },
): Promise<Uint8Array> {
  const response = await fetch(address, { cache: "no-cache", signal });
  if (!response.ok) {
    throw new DataFileError(errorAt({ file }, "httpStatus", { status: response.status }));
  }
  // A gateway's login page comes with status 200.
  if (/^text\/html\b/i.test(response.headers.get("Content-Type") ?? "")) {
    throw new DataFileError(errorAt({ file }, "webPage", {}));
  }
  return boundedBody(response, file);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
