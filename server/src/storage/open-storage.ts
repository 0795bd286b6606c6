import { accessSync, constants, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Kysely, Migrator, SqliteDialect } from 'kysely';
import Database from 'libsql';
import { StartupError } from '../ops/startup-error.ts';
import { bindableDatabase } from './bindable-database.ts';
import { type GroupCommit, groupCommit } from './group-commit.ts';
import { MIGRATIONS, SCHEMA } from './migrations.ts';
import type { Tables } from './tables.ts';

/**
 * The storage: one SQLite file in the data folder, held by one process. Reads go through `db`; every write goes
 * through `write`, which answers only when the work is on disk (WAL, synchronous=FULL).
 */
export type Storage = {
  db: Kysely<Tables>;
  write: GroupCommit<Tables>['write'];
  /** Waits for pending writes, then lets go of the file. */
  close(): Promise<void>;
};

/** Throws a `StartupError` when the folder cannot be used, is used already, or holds a newer database. */
export async function openStorage({ dataDir }: { dataDir: string }): Promise<Storage> {
  const folder = resolve(dataDir);
  const database = openFile(folder);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: bindableDatabase(database) }) });
  try {
    await migrate(db, folder);
  } catch (error) {
    letGo(database);
    await db.destroy();
    throw error;
  }
  const { write, drain } = groupCommit(db);
  return {
    db,
    write,
    async close() {
      await drain();
      letGo(database);
      await db.destroy();
    },
  };
}

function openFile(folder: string): Database.Database {
  let database: Database.Database | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
    database = new Database(join(folder, 'ville-usine.db'), { timeout: 0 });
    // Exclusive before the first access: the lock is held for the life of the process and dies with it.
    database.exec('PRAGMA locking_mode = EXCLUSIVE');
    database.exec('PRAGMA journal_mode = WAL');
    database.exec('PRAGMA synchronous = FULL');
    // In pages of 4 kB: at the default of 1,000 a class that asks would wait for a checkpoint twice a second.
    database.exec('PRAGMA wal_autocheckpoint = 8000');
    database.exec('PRAGMA foreign_keys = ON');
    database.exec('BEGIN EXCLUSIVE');
    database.exec('COMMIT');
    return database;
  } catch (error) {
    database?.close();
    throw openingFault(folder, error);
  }
}

/**
 * Gives the lock back now: `close` alone waits for the garbage collector to let go of every statement. Only
 * outside WAL can an exclusive lock be left, and leaving WAL moves everything into the main file.
 */
function letGo(database: Database.Database): void {
  try {
    database.exec('PRAGMA journal_mode = DELETE');
    database.exec('PRAGMA locking_mode = NORMAL');
    database.exec('SELECT 1 FROM sqlite_master LIMIT 1');
  } catch {
    // The lock then ends with the process.
  }
}

function openingFault(folder: string, error: unknown): StartupError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('SQLITE_BUSY')) {
    return new StartupError(
      'folder-in-use',
      {
        fr: `Le dossier de données ${folder} est déjà utilisé par un autre serveur : arrêtez-le, ou donnez un autre dossier avec DATA_DIR.`,
        en: `The data folder ${folder} is already in use by another server: stop it, or give another folder with DATA_DIR.`,
      },
      error,
    );
  }
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) {
    return new StartupError(
      'database-unreadable',
      {
        fr: `Le fichier ${join(folder, 'ville-usine.db')} n’est pas une base lisible : remettez une sauvegarde ou donnez un autre dossier avec DATA_DIR.`,
        en: `The file ${join(folder, 'ville-usine.db')} is not a readable database: restore a backup or give another folder with DATA_DIR.`,
      },
      error,
    );
  }
  return new StartupError(
    'folder-unwritable',
    {
      fr: `Impossible d’écrire dans le dossier de données ${folder} : vérifiez ses droits ou donnez un autre dossier avec DATA_DIR.`,
      en: `Cannot write to the data folder ${folder}: check its permissions or give another folder with DATA_DIR.`,
    },
    error,
  );
}

async function migrate(db: Kysely<Tables>, folder: string): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
  await refuseNewer(db, folder);
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
  await db
    .insertInto('meta')
    .values({ key: 'schema', value: String(SCHEMA) })
    .onConflict((c) => c.column('key').doUpdateSet({ value: String(SCHEMA) }))
    .execute();
}

async function refuseNewer(db: Kysely<Tables>, folder: string): Promise<void> {
  const tables = (await db.introspection.getTables({ withInternalKyselyTables: true })).map((t) => t.name);
  let newer = false;
  if (tables.includes('kysely_migration')) {
    const journal = db as unknown as Kysely<{ kysely_migration: { name: string } }>;
    const done = await journal.selectFrom('kysely_migration').select('name').execute();
    newer = done.some(({ name }) => !(name in MIGRATIONS));
  }
  if (tables.includes('meta')) {
    const schema = await db.selectFrom('meta').select('value').where('key', '=', 'schema').executeTakeFirst();
    newer ||= Number(schema?.value ?? 0) > SCHEMA;
  }
  if (!newer) return;
  throw new StartupError('database-newer', {
    fr: `La base de ${folder} vient d’une version plus récente de Ville-Usine : installez cette version, ou donnez un autre dossier avec DATA_DIR.`,
    en: `The database in ${folder} was made by a newer version of Ville-Usine: install that version, or give another folder with DATA_DIR.`,
  });
}
