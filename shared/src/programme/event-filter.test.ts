import { describe, expect, it } from 'vitest';
import { exampleSession } from '../live/example-session.ts';
import { ProgrammeEvent } from './event.ts';
import {
  countOf,
  type EventFilter,
  facetsOfEvent,
  facetsOfSession,
  fits,
  NO_FILTER,
  readFilter,
  toggled,
  writeFilter,
} from './event-filter.ts';

const event = (more: object) =>
  facetsOfEvent(ProgrammeEvent.parse({ id: 'e', title: { fr: 'E' }, source: 'Communiqué', ...more }));
const naval = event({
  kind: 'company-visit',
  when: { from: '2021-11-22' },
  place: { town: 'Ollioules', departement: '83' },
  audience: ['college', 'lycee'],
});
const jam = event({
  kind: 'company-visit',
  when: { from: '2021-11-22', to: '2021-11-26' },
  place: { town: 'Peyruis', departement: '04' },
  audience: ['public'],
});
const unsaid = event({});
const live = facetsOfSession(exampleSession({ kind: 'conference' }), '2026-11-23');
const all = [naval, jam, unsaid, live];
const left = (filter: Partial<EventFilter>) => all.filter((one) => fits(one, { ...NO_FILTER, ...filter }));

describe('F43. A filter keeps what says so; what an event does not say can be chosen as well', () => {
  it('keeps everything until something is asked for', () => {
    expect(left({})).toEqual(all);
  });

  it('by day, place and kind, each choice of a list adding to it, each list narrowing the others', () => {
    expect(left({ day: '2021-11-24' })).toEqual([jam]);
    expect(left({ day: 'unsaid' })).toEqual([unsaid]);
    expect(left({ where: ['83'] })).toEqual([naval]);
    expect(left({ where: ['04', '83'] })).toEqual([naval, jam]);
    expect(left({ where: ['online'] })).toEqual([live]);
    expect(left({ where: ['unsaid'] })).toEqual([unsaid]);
    expect(left({ kinds: ['conference', 'company-visit'], where: ['83'] })).toEqual([naval]);
    expect(left({ where: ['83'], day: '2021-11-24' })).toEqual([]);
  });

  it('by audience: what is open to everyone is open to each', () => {
    expect(left({ audiences: ['college'] })).toEqual([naval, jam, live]);
    expect(left({ audiences: ['job-seekers'] })).toEqual([jam, live]);
    expect(left({ audiences: ['unsaid'] })).toEqual([unsaid]);
  });

  it('says how many each choice would show, with the other lists as they are', () => {
    expect(countOf(all, NO_FILTER, 'where', '83')).toBe(1);
    const filter = { ...NO_FILTER, where: ['04'], audiences: ['college'] };
    expect(countOf(all, filter, 'where', '83')).toBe(1);
    expect(countOf(all, filter, 'audiences', 'unsaid')).toBe(0);
  });

  it('a session among adults is for no pupil', () => {
    const adults = facetsOfSession(exampleSession({ audience: { kind: 'adults' } }), '2026-11-23');
    expect(adults.audiences).not.toContain('college');
  });
});

describe('F44. A filtered list has an address; what an address says wrongly filters nothing', () => {
  const asked = (search: string) => readFilter(Object.fromEntries(new URLSearchParams(search)));

  it('comes back from its address as it was, whatever the order of the choices', () => {
    const filter = { day: '2021-11-22', where: ['04', '83'], kinds: ['forum'], audiences: ['college'] };
    expect(writeFilter(filter)).toBe('?jour=2021-11-22&ou=04,83&quoi=forum&pour=college');
    expect(asked(writeFilter(filter))).toEqual(filter);
    const one = toggled(toggled(NO_FILTER, 'where', '83'), 'where', '04');
    const other = toggled(toggled(NO_FILTER, 'where', '04'), 'where', '83');
    expect(writeFilter(one)).toBe(writeFilter(other));
    expect(writeFilter(toggled(one, 'where', '04'))).toBe('?ou=83');
    expect(writeFilter(NO_FILTER)).toBe('');
  });

  it('passes over what cannot be a choice', () => {
    expect(asked('?jour=demain&ou=<script>,83,83&quoi=fête&pour=college,rois')).toEqual({
      ...NO_FILTER,
      where: ['83'],
      audiences: ['college'],
    });
    expect(readFilter({ ou: ['83', '04'], jour: 7 })).toEqual(NO_FILTER);
  });
});
