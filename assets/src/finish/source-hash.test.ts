import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourceHash } from './source-hash.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'bake-'));
  await mkdir(join(root, 'src'));
  await writeFile(join(root, 'src/a.ts'), 'one');
});
afterEach(() => rm(root, { recursive: true }));

describe('sourceHash', () => {
  it('B8. changes when a source does, not when a test or only its line ends do', async () => {
    const before = await sourceHash(root, ['src']);
    await writeFile(join(root, 'src/a.test.ts'), 'a test');
    expect(await sourceHash(root, ['src'])).toBe(before);
    await writeFile(join(root, 'src/a.ts'), 'one\r\n');
    const ended = await sourceHash(root, ['src']);
    await writeFile(join(root, 'src/a.ts'), 'one\n');
    expect(await sourceHash(root, ['src'])).toBe(ended);
    expect(ended).not.toBe(before);
  });
});
