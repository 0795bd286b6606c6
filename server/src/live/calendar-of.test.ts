import type { LiveSession } from '@ville-usine/shared/live/session';
import { describe, expect, it } from 'vitest';
import { loadEdition } from '../content/load-edition.ts';
import { calendarOf } from './calendar-of.ts';

const { sectors } = loadEdition('paca-2021');
const now = new Date('2026-10-20T08:00:00.000Z');
const base = 'https://ville.example';

const session = (change: Partial<LiveSession> = {}): LiveSession => ({
  id: 'a1',
  title: {
    fr: 'Léa ; la soudure, « à l’arc » : comment fait-on pour que l’acier ne se déforme pas en été ?',
  },
  sectorId: 'metallurgie',
  companyId: null,
  professionals: [{ id: 'p', name: 'Léa', trade: 'Soudeuse', companyId: null }],
  kind: 'questions',
  venue: 'hall',
  audience: { kind: 'everyone' },
  languages: ['fr'],
  moderation: 'before',
  capacity: null,
  state: 'scheduled',
  startsAt: '2026-10-25T00:30:00.000Z',
  endsAt: '2026-10-25T01:30:00.000Z',
  ...change,
});
const write = (sessions: LiveSession[], revisions = new Map<string, number>()) =>
  calendarOf(sessions, { revisions, base, now, sectors });

/** RFC 5545, 3.1 and 3.3.11: unfolded lines as name and value, texts without their escapes. */
function read(text: string): [name: string, value: string][] {
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  return text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, name, value] = line.match(/^([A-Z-]+)(?:;[^:]*)?:(.*)$/) ?? [];
      const text = (value ?? '').replaceAll(/\\([nN;,\\])/g, (_, one: string) =>
        /n/i.test(one) ? '\n' : one,
      );
      return [name ?? '', text];
    });
}
const valuesOf = (lines: [string, string][], name: string) =>
  lines.filter(([one]) => one === name).map(([, value]) => value);

describe('L56. The agenda goes into any calendar', () => {
  it('with every text whole, lines of at most 75 bytes, and times in UTC', () => {
    const lines = read(write([session()]));
    expect(lines.slice(0, 2)).toEqual([
      ['BEGIN', 'VCALENDAR'],
      ['VERSION', '2.0'],
    ]);
    expect(lines.at(-1)).toEqual(['END', 'VCALENDAR']);
    expect(valuesOf(lines, 'SUMMARY')).toEqual([session().title.fr]);
    expect(valuesOf(lines, 'LOCATION')).toEqual(['Ville-Usine, Métallurgie']);
    expect(valuesOf(lines, 'DESCRIPTION')).toEqual([`Léa, Soudeuse\n${base}/visite/rencontre/a1`]);
    expect(valuesOf(lines, 'DTSTART')).toEqual(['20261025T003000Z']);
    expect(valuesOf(lines, 'DTEND')).toEqual(['20261025T013000Z']);
    expect(valuesOf(lines, 'DTSTAMP')).toEqual(['20261020T080000Z']);
    expect(valuesOf(lines, 'PRODID')).toHaveLength(1);
  });

  it('a change keeps the UID and raises the SEQUENCE; what is cancelled says so', () => {
    const first = read(write([session()]));
    const later = read(write([session({ state: 'cancelled' })], new Map([['a1', 2]])));
    expect(valuesOf(later, 'UID')).toEqual(valuesOf(first, 'UID'));
    expect([valuesOf(first, 'SEQUENCE'), valuesOf(later, 'SEQUENCE')]).toEqual([['0'], ['2']]);
    expect([valuesOf(first, 'STATUS'), valuesOf(later, 'STATUS')]).toEqual([['CONFIRMED'], ['CANCELLED']]);
  });

  it('every session is one event, and none is an empty calendar', () => {
    const lines = read(write([session(), session({ id: 'b2', venue: 'agora' })]));
    expect(valuesOf(lines, 'UID')).toEqual(['a1@ville-usine', 'b2@ville-usine']);
    expect(valuesOf(lines, 'LOCATION')[1]).toBe('Ville-Usine, Agora');
    expect(valuesOf(read(write([])), 'BEGIN')).toEqual(['VCALENDAR']);
  });
});
