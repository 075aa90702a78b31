export interface Ancestry {
  /** Every key that lies on no cycle, each after its parent. */
  readonly order: readonly string[];
  readonly cyclic: ReadonlySet<string>;
}

/** Keys in an order in which a parent is known before its children; a parent may be missing from the map. */
export function parentsFirst(parents: ReadonlyMap<string, string | null>): Ancestry {
  const order: string[] = [];
  const cyclic = new Set<string>();
  const seen = new Set<string>();
  for (const key of parents.keys()) {
    const path = pathUp(key, parents, seen);
    const end = parents.get(path[path.length - 1] ?? "") ?? "";
    const cycleStart = path.indexOf(end);
    const above = cycleStart === -1 ? [] : path.splice(cycleStart);
    for (const member of above) cyclic.add(member);
    order.push(...path.reverse());
  }
  return { order, cyclic };
}

/** From the key upwards, as far as nobody was before. */
function pathUp(key: string, parents: ReadonlyMap<string, string | null>, seen: Set<string>): string[] {
  const path: string[] = [];
  let next: string | null = key;
  while (next !== null && parents.has(next) && !seen.has(next)) {
    seen.add(next);
    path.push(next);
    next = parents.get(next) ?? null;
  }
  return path;
}
