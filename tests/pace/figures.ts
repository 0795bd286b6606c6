/** One measured figure beside its limit. `atLeast`: more is better. */
export type Figure = { name: string; value: number; limit: number | null; unit: string; atLeast: boolean };

export function figure(
  name: string,
  value: number,
  limit: number | null,
  unit: string,
  atLeast = false,
): Figure {
  return { name, value: Math.round(value * 1000) / 1000, limit, unit, atLeast };
}

function verdict({ value, limit, atLeast }: Figure): string {
  if (limit === null) return 'reported';
  return (atLeast ? value >= limit : value <= limit) ? 'ok' : 'OVER';
}

/** Prints the table, then one JSON object as the last line. */
export function printFigures(figures: Figure[]): void {
  for (const one of figures) {
    const limit = one.limit === null ? '' : `${one.atLeast ? '≥' : '≤'} ${one.limit}`;
    console.log(
      `${one.name.padEnd(64)} ${String(one.value).padStart(12)} ${one.unit.padEnd(10)} ${limit.padEnd(12)} ${verdict(one)}`,
    );
  }
  console.log(JSON.stringify({ figures }));
}
