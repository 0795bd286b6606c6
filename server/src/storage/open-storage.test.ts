import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStorage, type Storage } from './open-storage.ts';

let dataDir: string;
const opened: Storage[] = [];
const open = async (folder = dataDir) => {
  const storage = await openStorage({ dataDir: folder });
  opened.push(storage);
  return storage;
};
const entry = (key: string, value: string) => ({ key, value });

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'ville-usine-storage-'));
});
afterEach(async () => {
  for (const storage of opened.splice(0)) await storage.close();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('the data folder', () => {
  test('O1. What was written is there after a restart.', async () => {
    const first = await open();
    await first.write((trx) => trx.insertInto('meta').values(entry('a', '1')).execute());
    await opened.pop()?.close();
    const second = await open();
    expect(await second.db.selectFrom('meta').selectAll().where('key', '=', 'a').execute()).toEqual([
      entry('a', '1'),
    ]);
  });

  test('O2. A second server on the same folder is refused, from this process and from another.', async () => {
    await open();
    await expect(openStorage({ dataDir })).rejects.toMatchObject({
      fault: 'folder-in-use',
      sentence: { fr: expect.stringContaining('déjà utilisé par un autre serveur') },
    });
    const libsql = createRequire(import.meta.url).resolve('libsql');
    const other = spawnSync(process.execPath, [
      '-e',
      `const D=require(${JSON.stringify(libsql)});new D(process.argv[1],{timeout:0}).exec('BEGIN IMMEDIATE')`,
      join(dataDir, 'ville-usine.db'),
    ]);
    expect(other.stderr.toString()).toContain('SQLITE_BUSY');
  });

  test('O3. A database made by a newer version is refused and left as it is.', async () => {
    const first = await open();
    await first.write((trx) =>
      trx.updateTable('meta').set({ value: '99' }).where('key', '=', 'schema').execute(),
    );
    await opened.pop()?.close();
    await expect(open()).rejects.toMatchObject({ fault: 'database-newer' });
  });

  test('O3. A database with a migration this version does not know is refused.', async () => {
    const first = await open();
    await first.write((trx) =>
      trx
        .insertInto('kysely_migration' as 'meta')
        .values({ name: '999-later', timestamp: '2030-01-01' } as never)
        .execute(),
    );
    await opened.pop()?.close();
    await expect(open()).rejects.toMatchObject({ fault: 'database-newer' });
  });

  test('O4. A folder that cannot be written to is refused with one sentence.', async () => {
    const file = join(dataDir, 'a-file');
    writeFileSync(file, '');
    await expect(open(join(file, 'data'))).rejects.toMatchObject({
      fault: 'folder-unwritable',
      sentence: { fr: expect.stringContaining('Impossible d’écrire') },
    });
  });

  test('O4. A file that is no database is refused with one sentence.', async () => {
    writeFileSync(join(dataDir, 'ville-usine.db'), 'not a database at all, just words'.repeat(200));
    await expect(open()).rejects.toMatchObject({ fault: 'database-unreadable' });
  });
});

describe('writing', () => {
  test('O5. Writes of the same moment share a commit; one that fails undoes only itself.', async () => {
    const storage = await open();
    const results = await Promise.allSettled([
      storage.write((trx) => trx.insertInto('meta').values(entry('a', '1')).execute()),
      storage.write(async (trx) => {
        await trx.insertInto('meta').values(entry('b', '1')).execute();
        throw new Error('changed my mind');
      }),
      storage.write(async (trx) => {
        await trx.insertInto('meta').values(entry('c', '1')).execute();
        return 'kept';
      }),
    ]);
    expect(results.map((r) => r.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(results[2]).toMatchObject({ value: 'kept' });
    const keys = await storage.db.selectFrom('meta').select('key').where('key', '!=', 'schema').execute();
    expect(keys.map((k) => k.key).sort()).toEqual(['a', 'c']);
  });

  test('O5. A burst of five hundred writes keeps their order and loses none.', async () => {
    const storage = await open();
    const order: number[] = [];
    await Promise.all(
      Array.from({ length: 500 }, (_, i) =>
        storage.write(async (trx) => {
          order.push(i);
          await trx
            .insertInto('meta')
            .values(entry(`k${i}`, String(i)))
            .execute();
        }),
      ),
    );
    expect(order).toEqual(Array.from({ length: 500 }, (_, i) => i));
    const { n } = await storage.db
      .selectFrom('meta')
      .select((e) => e.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow();
    expect(n).toBe(501);
  });

  test('O6. Closing waits for what was asked for and refuses what comes after.', async () => {
    const storage = await openStorage({ dataDir });
    const last = storage.write((trx) => trx.insertInto('meta').values(entry('last', '1')).execute());
    await storage.close();
    await last;
    await expect(storage.write(async () => 1)).rejects.toThrow('closed');
  });

  test('O7. A NUL character does not cut off a text, and a boolean does not end the process.', async () => {
    const storage = await open();
    await storage.write((trx) => trx.insertInto('meta').values(entry('nul', 'avant\0après')).execute());
    const row = await storage.db
      .selectFrom('meta')
      .select('value')
      .where('key', '=', 'nul')
      .executeTakeFirst();
    expect(row?.value).toBe('avantaprès');
    await expect(
      storage.write((trx) =>
        trx
          .insertInto('meta')
          .values({ key: 'yes', value: true as never })
          .execute(),
      ),
    ).rejects.toThrow(TypeError);
  });
});
