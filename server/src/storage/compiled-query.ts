import type { Compilable, CompiledQuery, DialectAdapter, Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Where a value goes that is known only when the query runs. */
class Slot {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

type Values = Record<string, string | number | null>;

/**
 * A query that is built and compiled once for each dialect and then only given its values: building one anew costs
 * more than SQLite takes to answer it. `build` reads the values' places from `slots`; the parts of the query that
 * are not values must not depend on them.
 */
export function compiledQuery<V extends Values, O>(
  build: (db: Kysely<Tables>, slots: V) => Compilable<O>,
): (db: Kysely<Tables>, values: V) => Promise<O[]> {
  const perDialect = new WeakMap<DialectAdapter, CompiledQuery<O>>();
  const slots = new Proxy({} as V, { get: (_, name) => new Slot(String(name)) });

  return async (db, values) => {
    const { adapter } = db.getExecutor();
    let compiled = perDialect.get(adapter);
    if (!compiled) {
      compiled = build(db, slots).compile();
      perDialect.set(adapter, compiled);
    }
    const parameters = compiled.parameters.map((one) => (one instanceof Slot ? values[one.name] : one));
    const { rows } = await db.executeQuery<O>({ ...compiled, parameters });
    return rows;
  };
}
