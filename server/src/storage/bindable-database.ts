import type { SqliteDatabase, SqliteStatement } from 'kysely';
import type Database from 'libsql';

/**
 * `libsql` as Kysely's SQLite dialect wants it, with two of its traps closed: a bound boolean aborts the whole
 * process, and a NUL character cuts the text that follows it off. Booleans are refused with a TypeError (tables
 * hold 1 and 0); NUL characters, which PostgreSQL takes neither, are left out so that the rest is kept.
 */
export function bindableDatabase(database: Database.Database): SqliteDatabase {
  return {
    prepare(sql: string): SqliteStatement {
      const statement = database.prepare(sql);
      return {
        reader: statement.reader,
        all: (parameters) => statement.all(parameters.map(bindable)),
        run: (parameters) => {
          const { changes, lastInsertRowid } = statement.run(parameters.map(bindable));
          return { changes, lastInsertRowid };
        },
        iterate: (parameters) => statement.iterate(parameters.map(bindable)) as IterableIterator<unknown>,
      };
    },
    close: () => database.close(),
  };
}

function bindable(value: unknown): unknown {
  if (typeof value === 'boolean') throw new TypeError('A yes or no is kept as 1 or 0.');
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('A number must be finite.');
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '') : value;
}
