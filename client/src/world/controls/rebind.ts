import type { Command, KeyTable, PadCommand, PadTable } from './commands.ts';

/** Keys the page, the browser or the pause need for themselves. */
const RESERVED =
  /^(Escape|Tab|Control|Alt|Meta|OS|ContextMenu|CapsLock|NumLock|ScrollLock|F\d|Print|Pause|Lang|Kana|$)/;
/** Each command has this many keys at most. */
export const SLOTS = 2;

export type Refused = { refused: 'reserved' } | { refused: 'taken'; by: Command };

type Table = { readonly [name: string]: readonly (string | number)[] };

/** Puts a key in a command's slot; an empty one is filled before a later one. */
function put<T extends Table>(table: T, name: keyof T, slot: number, binding: string | number): T {
  const list: (string | number)[] = [...table[name]!];
  list[Math.min(slot, list.length)] = binding;
  return { ...table, [name]: [...new Set(list)] };
}

const holderOf = (table: Table, bindings: (string | number)[]) =>
  Object.keys(table).find((name) => table[name]!.some((one) => bindings.includes(one)));

/**
 * The keys with a pressed one (`code` its position, `key` what it writes) in a command's slot. A key that does
 * something else already, or that is not free to be used, is refused.
 */
export function bindKey(
  keys: KeyTable,
  command: Command,
  slot: number,
  { code, key }: { code: string; key: string },
): { keys: KeyTable } | Refused {
  if (RESERVED.test(code) || command === 'pause') return { refused: 'reserved' };
  const letter = `letter:${key.toLowerCase()}`;
  const holder = holderOf(keys, [code, letter]) as Command | undefined;
  if (holder && holder !== command) return { refused: 'taken', by: holder };
  // The same key again stays as it is written: by what is printed on it, if so it was.
  if (holder) return { keys };
  return { keys: put(keys, command, slot, code) };
}

/** The same for a gamepad's button. */
export function bindButton(
  pad: PadTable,
  command: PadCommand,
  slot: number,
  button: number,
): { pad: PadTable } | Refused {
  const holder = holderOf(pad, [button]) as PadCommand | undefined;
  if (holder && holder !== command) return { refused: 'taken', by: holder };
  return { pad: holder ? pad : put(pad, command, slot, button) };
}

/** A table without what is in a command's slot; the last key of a command stays. */
export function unbind<T extends Table>(table: T, name: keyof T, slot: number): T {
  const list = table[name]!;
  if (list.length <= 1) return table;
  return { ...table, [name]: list.filter((_, index) => index !== slot) };
}
