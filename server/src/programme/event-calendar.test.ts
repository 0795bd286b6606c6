import { ProgrammeEvent } from '@ville-usine/shared/programme/event';
import { describe, expect, it } from 'vitest';
import { eventCalendar } from './event-calendar.ts';

const about = {
  edition: 'paca-2021',
  base: 'https://ville.example',
  now: new Date('2021-10-01T08:00:00.000Z'),
};
const event = (more: object) =>
  ProgrammeEvent.parse({ id: 'visite', title: { fr: 'Visite' }, source: 'Communiqué', ...more });
/** Its unfolded lines. */
const lines = (...events: ProgrammeEvent[]) =>
  eventCalendar(events, about)
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n');
const some = (name: string, ...events: ProgrammeEvent[]) =>
  lines(...events).filter((line) => line.startsWith(name));

describe('F45. An event goes into any calendar at the hours of its place', () => {
  it('an afternoon, in winter and in summer, as UTC', () => {
    const winter = event({ when: { from: '2021-11-22', start: '09:00', end: '12:00' } });
    expect(some('DTSTART', winter)).toEqual(['DTSTART:20211122T080000Z']);
    expect(some('DTEND', winter)).toEqual(['DTEND:20211122T110000Z']);
    expect(some('DTSTART', event({ when: { from: '2022-07-01', start: '09:00' } }))).toEqual([
      'DTSTART:20220701T070000Z',
    ]);
  });

  it('days with hours as an entry for each day, on both sides of the night the clocks change', () => {
    const days = event({ when: { from: '2021-10-30', to: '2021-10-31', start: '09:30', end: '11:00' } });
    expect(some('DTSTART', days)).toEqual(['DTSTART:20211030T073000Z', 'DTSTART:20211031T083000Z']);
    expect(new Set(some('UID', days)).size).toBe(2);
  });

  it('days without hours as one entry of whole days, its end the day after', () => {
    const week = event({ when: { from: '2021-11-22', to: '2021-11-28' } });
    expect(some('DTSTART', week)).toEqual(['DTSTART;VALUE=DATE:20211122']);
    expect(some('DTEND', week)).toEqual(['DTEND;VALUE=DATE:20211129']);
  });

  it('says where, by whom, what to bring and where that is written; without a date there is no entry', () => {
    const place = { town: 'Saint-Paul-lez-Durance', departement: '13' };
    const iter = event({
      when: { from: '2021-11-22' },
      place,
      organiser: 'CCI',
      access: { fr: 'Carte d’identité ; bus.' },
    });
    expect(some('LOCATION', iter)).toEqual(['LOCATION:Saint-Paul-lez-Durance']);
    const [description] = some('DESCRIPTION', iter);
    for (const part of [
      'CCI',
      'Carte d’identité \\; bus.',
      'Source : Communiqué',
      '/pres-de-chez-toi/visite',
    ])
      expect(description).toContain(part);
    expect(some('BEGIN:VEVENT', event({ place }))).toEqual([]);
  });
});
