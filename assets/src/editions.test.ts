import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EDITIONS, readFiles } from '../../server/src/content/read-edition.ts';
import { DRAWINGS, DRAWN_EDITIONS, picturesOf } from './pictures/pictures.ts';

// That each is shown somewhere is part of the edition's check (C216).
test.each(DRAWN_EDITIONS)(
  'C217. The pictures of %s are the same as what their source draws, and there are no others',
  (edition) => {
    const folder = join(EDITIONS, edition, 'pictures');
    const pictures = picturesOf(edition);
    for (const [name, draw] of Object.entries(pictures))
      expect(readFileSync(join(folder, `${name}.svg`), 'utf8') === draw(), `${name}.svg`).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(
      Object.keys(pictures)
        .map((name) => `${name}.svg`)
        .sort(),
    );
  },
);

test('C300. A step that two editions show is drawn once; nothing is drawn that no edition shows', () => {
  const shown = DRAWN_EDITIONS.map((edition) => new Set(Object.keys(picturesOf(edition))));
  const unseen = [...DRAWINGS.keys()].filter((name) => !shown.some((names) => names.has(name)));
  expect(unseen).toEqual([]);
  const [paca, aisne] = DRAWN_EDITIONS.map(picturesOf);
  expect(aisne!['metallurgie-fusion']).toBe(paca!['metallurgie-fusion']);
});

test('C301. Stands and portraits are of their own edition', () => {
  const [paca, aisne] = DRAWN_EDITIONS.map(picturesOf);
  const both = Object.keys(aisne!).filter((name) => name in paca!);
  const trades = both.filter((name) => name.startsWith('metier-'));
  expect(trades.length).toBeGreaterThan(10);
  for (const name of trades) expect(aisne![name]!(), name).not.toBe(paca![name]!());
  const [here, there] = DRAWN_EDITIONS.map((edition) =>
    readFiles(join(EDITIONS, edition), []).companies.map(({ value }) => value!.picture.file),
  );
  expect(here!.filter((file) => there!.includes(file))).toEqual([]);
});
