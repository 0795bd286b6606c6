import type { Kysely, Migration } from 'kysely';

/** Quizzes that a teacher brought for a class; the id is the device's, so it counts within its class alone. */
export const ownQuizzes: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('own_quizzes')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('class_id', 'text', (c) => c.notNull().references('classes.id'))
      .addColumn('title', 'text', (c) => c.notNull())
      .addColumn('questions_json', 'text', (c) => c.notNull())
      .addColumn('kinds_json', 'text', (c) => c.notNull())
      .addColumn('created_at', 'text', (c) => c.notNull())
      .addColumn('changed_at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('own_quizzes_once', ['class_id', 'id'])
      .execute();
  },
};
