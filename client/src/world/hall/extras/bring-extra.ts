import type { MakeExtra } from './extra.ts';

const EXTRAS = import.meta.glob<{ default: MakeExtra }>([
  './*.ts',
  '!./extra.ts',
  '!./bring-extra.ts',
  '!./*.test.ts',
]);

/** What is built for one hall alone; null for most. */
export async function bringExtra(sector: string): Promise<MakeExtra | null> {
  return (await EXTRAS[`./${sector}.ts`]?.())?.default ?? null;
}
