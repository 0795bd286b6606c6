import type { Kysely, Migration } from 'kysely';

/** Class visits under way: where each class is, and who is in it. */
export const classTours: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('class_tours')
      .addColumn('class_id', 'text', (c) => c.primaryKey().references('classes.id'))
      .addColumn('tour_json', 'text', (c) => c.notNull())
      .addColumn('changed_at', 'text', (c) => c.notNull())
      .execute();
    await db.schema
      .createTable('class_pupils')
      .addColumn('visitor_id', 'text', (c) => c.primaryKey().references('visitors.id'))
      .addColumn('class_id', 'text', (c) => c.notNull().references('classes.id'))
      .addColumn('pupil_key', 'text', (c) => c.notNull())
      .addColumn('joined_at', 'text', (c) => c.notNull())
      .addColumn('seen_at', 'text', (c) => c.notNull())
      .addColumn('removed_at', 'text')
      .addColumn('hand_at', 'text')
      .addColumn('place_json', 'text')
      .addUniqueConstraint('one_key_in_a_class', ['class_id', 'pupil_key'])
      .execute();
  },
};
