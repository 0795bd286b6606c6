import type { Kysely, Migration } from 'kysely';

/** What a class's report is made of while nobody thinks of it: when the class was where, and who was there from when to when. */
export const classReport: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('class_moments')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('class_id', 'text', (c) => c.notNull().references('classes.id'))
      .addColumn('what', 'text', (c) => c.notNull())
      .addColumn('stop', 'integer')
      .addColumn('at', 'text', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('class_moments_of').on('class_moments').columns(['class_id', 'at']).execute();
    await db.schema
      .createTable('class_stays')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('class_id', 'text', (c) => c.notNull().references('classes.id'))
      .addColumn('visitor_id', 'text', (c) => c.notNull().references('visitors.id'))
      .addColumn('from_at', 'text', (c) => c.notNull())
      .addColumn('to_at', 'text', (c) => c.notNull())
      .execute();
    await db.schema
      .createIndex('class_stays_of')
      .on('class_stays')
      .columns(['class_id', 'visitor_id'])
      .execute();
  },
};
