import type { SqliteDatabase, SqliteStatement } from 'kysely';
import type Database from 'libsql';

/** Statements kept ready at most; the queries of the program are far fewer, lists of any length make some more. */
const KEPT = 500;

/** What reads and writes rows, and never changes tables. */
const DATA = /^(select|insert|update|delete|with|begin|commit|rollback|savepoint|release)\b/i;

/**
 * `libsql` as Kysely's SQLite dialect wants it, with two of its traps closed: a bound boolean aborts the whole
 * process, and a NUL character cuts the text that follows it off. Booleans are refused with a TypeError (tables
 * hold 1 and 0); NUL characters, which PostgreSQL takes neither, are left out so that the rest is kept. Statements
 * are prepared once by their text; SQLite itself prepares them again where the schema has changed.
 */
export function bindableDatabase(database: Database.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();

  function prepare(sql: string): SqliteStatement {
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
  }

  return {
    prepare(sql) {
      const known = kept.get(sql);
      if (known) return known;
      const statement = prepare(sql);
      // What a `*` stands for is settled when a statement is prepared: after a change of tables all are made anew.
      if (kept.size >= KEPT || !DATA.test(sql)) kept.clear();
      if (DATA.test(sql)) kept.set(sql, statement);
      return statement;
    },
    close() {
      kept.clear();
      database.close();
    },
  };
}

function bindable(value: unknown): unknown {
  if (typeof value === 'boolean') throw new TypeError('A yes or no is kept as 1 or 0.');
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('A number must be finite.');
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '') : value;
}
