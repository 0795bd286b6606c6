import type { Kysely, Migration } from 'kysely';

/** A teacher belongs to a class; a question may live on in another. */
export const teachersAndMerges: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('staff').addColumn('class_id', 'text').execute();
    await db.schema.alterTable('questions').addColumn('merged_into', 'text').execute();
    await db.schema.createIndex('questions_merged').on('questions').column('merged_into').execute();
  },
};
