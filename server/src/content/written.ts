/** One object of an edition as its file says it, right or wrong. */
export type Written<T = unknown> = {
  /** Relative to the edition's folder. */
  file: string;
  raw: unknown;
  /** Checked by its schema; null while something in it is wrong. */
  value: T | null;
  /** The line of the deepest part of `path` that is written in the file. */
  lineOf(path: readonly PropertyKey[]): number | null;
};

export type Path = readonly (string | number)[];

/** `people.*.trade` of `['people', 0, 'trade']`. */
export function patternOf(path: Path): string {
  return path.map((key) => (typeof key === 'number' ? '*' : key)).join('.');
}

/** What stands at every place that a pattern such as `questions.*.where.place` names. */
export function valuesAt(raw: unknown, pattern: string): { path: Path; value: unknown }[] {
  let found: { path: Path; value: unknown }[] = [{ path: [], value: raw }];
  for (const key of pattern.split('.')) {
    found = found.flatMap(({ path, value }) => {
      if (key === '*')
        return Array.isArray(value) ? value.map((one, i) => ({ path: [...path, i], value: one })) : [];
      return isRecord(value) && key in value ? [{ path: [...path, key], value: value[key] }] : [];
    });
  }
  return found;
}

/** Every record inside a tree, itself included, with the path that leads to it. */
export function recordsIn(raw: unknown, path: Path = []): { path: Path; value: Record<string, unknown> }[] {
  if (Array.isArray(raw)) return raw.flatMap((one, i) => recordsIn(one, [...path, i]));
  if (!isRecord(raw)) return [];
  return [
    { path, value: raw },
    ...Object.entries(raw).flatMap(([key, one]) => recordsIn(one, [...path, key])),
  ];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
