import { useState } from "react";
import type { PackageSource } from "#dataset/sources/packageSource.ts";
import type { Fault } from "#domain/fault.ts";
import { packageOnServer } from "./wholePackage.ts";

/** Reads what is on the server from beginning to end before anything on show gives way to it; what keeps it from that is told. */
export function usePackageCheck(source: PackageSource, found: readonly Fault[], showIt: () => void) {
  const [faults, setFaults] = useState(found);
  const [isRunning, setIsRunning] = useState(false);
  const run = async () => {
    setIsRunning(true);
    const whole = await packageOnServer(source);
    if (!("faults" in whole)) return showIt();
    setFaults(whole.faults);
    setIsRunning(false);
  };
  return { faults, retry: { isRunning, run: () => void run() } };
}
