import { create } from 'zustand';
import { type Command, FIRST_BUTTONS, FIRST_KEYS, type KeyTable, type PadTable } from './commands.ts';

const KEPT_AS = 'ville-usine:controls';

type Bindings = { keys: KeyTable; pad: PadTable };

const listOf = (value: unknown, kind: 'string' | 'number') =>
  Array.isArray(value) && value.length <= 2 && value.every((one) => typeof one === kind) ? value : null;

/** What was kept of a table, as far as it makes sense; the rest is as it was made. */
function mended<T extends { readonly [name: string]: readonly unknown[] }>(
  first: T,
  kept: unknown,
  kind: 'string' | 'number',
): T {
  const found = (typeof kept === 'object' && kept ? kept : {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(first).map(([name, list]) => [name, listOf(found[name], kind) ?? list]),
  ) as unknown as T;
}

function kept(): Bindings {
  let found: Partial<Record<keyof Bindings, unknown>> = {};
  try {
    found = JSON.parse(localStorage.getItem(KEPT_AS) ?? '{}') ?? {};
  } catch {
    // As it was made, then.
  }
  const keys = mended(FIRST_KEYS, found.keys, 'string');
  return {
    keys: { ...keys, pause: FIRST_KEYS.pause },
    pad: mended(FIRST_BUTTONS, found.pad, 'number'),
  };
}

/** Which key and which button does what; kept for this browser. */
export const useBindings = create<Bindings>(() => kept());

useBindings.subscribe(({ keys, pad }) => {
  try {
    localStorage.setItem(KEPT_AS, JSON.stringify({ keys, pad }));
  } catch {
    // Not kept, but in force.
  }
});

let sorted: { of: KeyTable; byKey: Map<string, Command> } | null = null;

/** What a key is for: `binding` is a position or, as `letter:m`, what is printed on it. */
export function commandOf(binding: string): Command | undefined {
  const { keys } = useBindings.getState();
  if (sorted?.of !== keys) {
    const pairs = Object.entries(keys) as [Command, readonly string[]][];
    sorted = { of: keys, byKey: new Map(pairs.flatMap(([name, list]) => list.map((one) => [one, name]))) };
  }
  return sorted.byKey.get(binding);
}
