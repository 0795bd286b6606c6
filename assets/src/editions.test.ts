import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EDITIONS } from '../../server/src/content/read-edition.ts';
import { PICTURES } from './pictures/pictures.ts';

// That each is shown somewhere is part of the edition's check (C216).
test('C217. The pictures of paca-2021 are the same as what their source draws, and there are no others', () => {
  const folder = join(EDITIONS, 'paca-2021', 'pictures');
  for (const [name, draw] of Object.entries(PICTURES))
    expect(readFileSync(join(folder, `${name}.svg`), 'utf8') === draw(), `${name}.svg`).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(
    Object.keys(PICTURES)
      .map((name) => `${name}.svg`)
      .sort(),
  );
});
