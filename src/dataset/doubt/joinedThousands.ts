/**
 * The only way in which neighbouring cells of a row that is too long make numbers parted by commas and the row as wide
 * as it should be; null where there is none or more than one. `isSound` says whether a row of cells could be read.
 */
export function joinedThousands(
  cells: readonly string[],
  width: number,
  isSound: (cells: readonly string[]) => boolean,
): { readonly index: number; readonly write: string } | null {
  const surplus = cells.length - width;
  if (surplus < 1 || surplus > 4) return null;
  const ways = cells.flatMap((cell, index) => {
    const parts = cells.slice(index, index + surplus + 1);
    if (parts.length <= surplus || !/^[1-9]\d{0,2}$/.test(cell.trim())) return [];
    const isGrouped = parts.slice(1).every((part) => /^\d{3}$/.test(part.trim()));
    if (!isGrouped) return [];
    const write = parts.map((part) => part.trim()).join("");
    const joined = [...cells.slice(0, index), write, ...cells.slice(index + surplus + 1)];
    return isSound(joined) ? [{ index, write }] : [];
  });
  return ways.length === 1 ? (ways[0] ?? null) : null;
}
