/** An SVG one element a line and without the port of the tests' server, so that two can be compared and read. */
export function svgLines(svg: string): string[] {
  return svg
    .replaceAll(/localhost:\d+/g, "localhost")
    .replaceAll(/>\s*</g, ">\n<")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** What differs, a line each: what is missing, and what was not there. Equal lines before and after are passed over. */
export function differences(before: readonly string[], after: readonly string[]): string[] {
  const common = commonLines(before, after);
  const missing = without(before, common).map((line) => `- ${line}`);
  const added = without(after, common).map((line) => `+ ${line}`);
  return [...missing, ...added];
}

/** How often each line stands in both. */
function commonLines(before: readonly string[], after: readonly string[]): Map<string, number> {
  const counts = counted(before);
  const others = counted(after);
  return new Map([...counts].map(([line, count]) => [line, Math.min(count, others.get(line) ?? 0)]));
}

function counted(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

function without(lines: readonly string[], common: ReadonlyMap<string, number>): string[] {
  const left = new Map(common);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
