/** The version of a day, "2026.11.24", with the next number behind it where that day had versions already. */
export function nextVersion(day: string, taken: ReadonlySet<string>): string {
  const version = day.replaceAll("-", ".");
  if (!taken.has(version)) return version;
  let number = 2;
  while (taken.has(`${version}-${number}`)) number += 1;
  return `${version}-${number}`;
}
