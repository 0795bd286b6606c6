import type { Kysely, Migration } from 'kysely';

/** What pupils of a class noted in their passport. */
export const passport: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('passport_marks')
      .addColumn('visitor_id', 'text', (c) => c.notNull().references('visitors.id'))
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('target', 'text', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('passport_marks_once', ['visitor_id', 'kind', 'target'])
      .execute();
  },
};
