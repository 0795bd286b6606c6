import type { Kysely, Migration } from 'kysely';

/** Refusals that the teachers of a class are told of. */
export const classNotices: Migration = {
  async up(db: Kysely<unknown>) {
    const { schema } = db;
    await schema
      .createTable('class_notices')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('class_id', 'text', (c) => c.notNull().references('classes.id'))
      .addColumn('question_id', 'text', (c) => c.notNull().references('questions.id'))
      .addColumn('reason', 'text', (c) => c.notNull())
      .addColumn('staff_id', 'text', (c) => c.notNull().references('staff.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('undone_at', 'text')
      .addColumn('read_at', 'text')
      .addColumn('read_by', 'text', (c) => c.references('staff.id'))
      .execute();
    await schema
      .createIndex('class_notices_by_class')
      .on('class_notices')
      .columns(['class_id', 'at'])
      .execute();
    await schema.createIndex('class_notices_by_question').on('class_notices').column('question_id').execute();
  },
};
