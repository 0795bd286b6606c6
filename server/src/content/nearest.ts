/** The id that was probably meant: the one a slip or two away, or null. */
export function nearest(typed: string, ids: Iterable<string>): string | null {
  const most = typed.length < 5 ? 1 : 2;
  let best: { id: string; slips: number } | null = null;
  for (const id of ids) {
    if (Math.abs(id.length - typed.length) > most) continue;
    const slips = distance(typed, id);
    if (slips <= most && (!best || slips < best.slips)) best = { id, slips };
  }
  return best?.id ?? null;
}

/** Letters to add, take out or change to make one word of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}
