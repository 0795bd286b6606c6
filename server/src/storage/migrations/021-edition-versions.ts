import type { Kysely, Migration } from 'kysely';

/** What an edition held each time its files were right, so that a start does not need them to be. */
export const editionVersions: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('edition_versions')
      .addColumn('edition', 'text', (c) => c.notNull())
      .addColumn('version', 'text', (c) => c.notNull())
      .addColumn('loaded_at', 'text', (c) => c.notNull())
      .addColumn('content_json', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('edition_versions_once', ['edition', 'version'])
      .execute();
  },
};
