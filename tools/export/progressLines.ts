import type { Progress } from "./batch.ts";
import type { Manifest } from "./manifest.ts";

type Outcome = { readonly asked: number } & Pick<Manifest, "notMade" | "nothingReported">;

interface ProgressLines extends Progress {
  /** Says what came of it all. The status that the command ends with. */
  readonly end: (outcome: Outcome, out: string, seconds: number) => number;
}

/** One line a file on the terminal: the n-th of m, its name, pixels, size and how long it took. */
export function progressLines(): ProgressLines {
  let files = 0;
  return {
    made: ({ number, of }, { file, width, height, bytes }, seconds) => {
      files += 1;
      const facts = [
        ...(width === null ? [] : [`${width}x${height}`]),
        `${(bytes / 1000).toFixed(0)} kB`,
        `${seconds.toFixed(2)} s`,
      ];
      console.log(`${place(number, of)} ${file}  ${facts.join("  ")}`);
    },
    notMade: ({ number, of }, name, reason) =>
      console.error(`${place(number, of)} ${name}: NOT MADE: ${reason}`),
    end: ({ asked, notMade, nothingReported }, out, seconds) => {
      for (const { chart, view } of nothingReported) console.log(`${chart}: nothing is reported in ${view}`);
      console.log(
        `${files} ${files === 1 ? "file" : "files"} in ${out}, ${notMade.length} of ${asked} exports not made, ${seconds.toFixed(1)} s`,
      );
      return notMade.length > 0 ? 1 : 0;
    },
  };
}

function place(number: number, of: number): string {
  return `[${String(number).padStart(String(of).length)}/${of}]`;
}
