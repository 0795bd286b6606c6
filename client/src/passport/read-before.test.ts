import { afterEach, expect, test, vi } from 'vitest';
import { readBefore } from './read-before.ts';

const NOW = Date.UTC(2026, 10, 24, 9);
const MINUTE = 60_000;

/** A tab that keeps what is written here. */
function keeps(text: string): Map<string, string> {
  const kept = new Map([['ville-usine:read', text]]);
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    removeItem: (name: string) => kept.delete(name),
  });
  return kept;
}
afterEach(() => vi.unstubAllGlobals());

test('A135. What was read before a visit is given to it once: stands and trades, of the last hour', () => {
  const kept = keeps(
    JSON.stringify([
      { path: '/visite/stand/chantier-naval', at: NOW - 59 * MINUTE },
      { path: '/visite/metier/fonderie', at: NOW - MINUTE },
      { path: '/visite/metier/soudage', at: NOW - 61 * MINUTE },
      { path: '/visite/secteur/maritime', at: NOW },
    ]),
  );
  expect(readBefore(NOW)).toEqual([
    { kind: 'stand', of: 'chantier-naval' },
    { kind: 'trade', of: 'fonderie' },
  ]);
  expect(kept.size).toBe(0);
  expect(readBefore(NOW)).toEqual([]);
});

test('A135. What cannot be read gives nothing', () => {
  keeps('{');
  expect(readBefore(NOW)).toEqual([]);
  keeps('[null]');
  expect(readBefore(NOW)).toEqual([]);
});
