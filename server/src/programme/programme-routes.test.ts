import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import type { ProgrammeReplies } from '@ville-usine/shared/programme/programme';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayFault } from '../content/content-fault.ts';
import { loadEdition } from '../content/load-edition.ts';
import { readEdition } from '../content/read-edition.ts';
import { createTestServer, TEST_EDITIONS, type TestServer } from '../ops/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
});
afterAll(() => server.stop());

const text = async (path: string) => (await fetch(server.url + path)).text();

describe('F47. The programme comes by itself, whole, with its map, and as calendars', () => {
  it('as a list with the map of its territory, and not at all when it has not changed', async () => {
    const answer = await fetch(`${server.url}/api/programme`);
    const { events, map } = (await answer.json()) as ProgrammeReplies['GET /api/programme'];
    expect(events.map(({ id }) => id)).toEqual(['visite-essai', 'forum-essai']);
    expect(map?.departements.map(({ name }) => name)).toEqual(['Var']);
    expect(map?.towns.map(({ name }) => name)).toEqual(['Toulon']);
    const headers = { 'if-none-match': answer.headers.get('etag')! };
    expect((await fetch(`${server.url}/api/programme`, { headers })).status).toBe(304);
    const edition = (await (await fetch(`${server.url}/api/edition`)).json()) as PublicEdition;
    expect(edition).not.toHaveProperty('programme');
  });

  it('one event, or a filtered list, as a calendar', async () => {
    expect(await text('/api/programme/visite-essai.ics')).toContain('DTSTART:20211122T080000Z');
    expect(await text('/api/programme.ics?ou=83')).toContain('SUMMARY:Visite d');
    expect(await text('/api/programme.ics?ou=84')).not.toContain('BEGIN:VEVENT');
    for (const file of ['forum-essai.ics', 'nulle-part.ics', 'visite-essai', '..%2Fedition.ics'])
      expect((await fetch(`${server.url}/api/programme/${file}`)).status, file).toBe(404);
  });
});

describe('F48. What is wrong in a programme is told with file, line, reason and how to mend it', () => {
  const faults = (from: string, to: string) => {
    const folder = join(mkdtempSync(join(tmpdir(), 'ville-usine-programme-')), 'essai');
    cpSync(join(TEST_EDITIONS, 'essai'), folder, { recursive: true });
    const file = join(folder, 'programme.yaml');
    const before = readFileSync(file, 'utf8');
    expect(before).toContain(from);
    writeFileSync(file, before.replace(from, to));
    const said = readEdition(folder).faults.map((fault) => `${fault.severity} ${sayFault(fault, 'fr')}`);
    rmSync(folder, { recursive: true });
    return said.join('\n');
  };

  it.each([
    [
      'a date on 31 November',
      '2021-11-22',
      '2021-11-31',
      /^error programme\.yaml:6: .*« 2021-11-31 » n’existe pas au calendrier/m,
    ],
    [
      'hours the wrong way round',
      'end: "12:00"',
      'end: "08:00"',
      /^error programme\.yaml:6: .*la fin est avant le début/m,
    ],
    ['an id given twice', 'id: forum-essai', 'id: visite-essai', /^error programme\.yaml:11: .*existe déjà/m],
    [
      'a foreign département',
      'departement: "83" }',
      'departement: "75" }',
      /error programme\.yaml:7: Le département 75/,
    ],
    [
      'a town that no map knows',
      'Toulon',
      'Trifouillis',
      /^warning programme\.yaml:7: La carte ne connaît pas « Trifouillis »/m,
    ],
    [
      'a text too long',
      'seats: 20',
      `seats: 20\n    text: { fr: "${'mot '.repeat(61)}" }`,
      /^error programme\.yaml:10: « events\.0\.text\.fr » a 61 mots/m,
    ],
    [
      'a word nobody knows',
      'seats: 20',
      'places: 20',
      /^error programme\.yaml:9: .*personne ne lit, « places »/m,
    ],
  ])('%s', (_, from, to, expected) => {
    expect(faults(from, to)).toMatch(expected);
  });
});

it('F49. The events of the Provence edition are those its press release lists, each with its source', () => {
  const { events, departements, partners } = loadEdition('paca-2021').programme;
  expect(departements).toEqual(['04', '05', '06', '13', '83', '84']);
  const when = Object.fromEntries(events.map(({ id, when }) => [id, when]));
  expect(when).toEqual({
    'usine-extraordinaire': { from: '2021-11-22', to: '2021-11-28' },
    'forindustrie-2021': { from: '2021-11-26' },
    'agronovae-peyruis': { from: '2021-11-22', to: '2021-11-26', start: '09:30', end: '11:00' },
    'acri-st-grasse': { from: '2021-11-25', start: '09:00', end: '17:30' },
    'iter-saint-paul': { from: '2021-11-22', start: '14:00', end: '16:30' },
    'naval-ollioules': { from: '2021-11-22', start: '09:00', end: '12:00' },
    'naval-toulon': { from: '2021-11-23', start: '09:00', end: '12:00' },
    'aria-sud-montfavet': { from: '2021-11-15' },
    'hydrogene-avignon': { from: '2021-11-23', start: '17:00', end: '19:00' },
    'ecole-entreprise-2021': { from: '2021-11-15', to: '2021-11-19' },
    'metiers-realite-virtuelle': undefined,
    'forum-metiers-mer': { from: '2021-12-02' },
  });
  expect(events.filter(({ seats }) => seats === 20).map(({ id }) => id)).toEqual([
    'naval-ollioules',
    'naval-toulon',
  ]);
  expect(events.find(({ id }) => id === 'iter-saint-paul')).toMatchObject({ minimumAge: 16 });
  for (const { source, title, text } of events) {
    expect(source).toContain('Communiqué de presse');
    expect(title.en && text?.en).toBeTruthy();
  }
  expect(partners.map(({ name }) => name)).toContain('EDF');
});
