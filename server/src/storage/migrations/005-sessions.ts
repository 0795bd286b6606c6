import type { Kysely, Migration } from 'kysely';

/** What a session is besides its title and its times: of which kind, where, for whom, for how many. */
export const sessions: Migration = {
  async up(db: Kysely<unknown>) {
    const add = (column: string, value: string) =>
      db.schema
        .alterTable('live_sessions')
        .addColumn(column, 'text', (c) => c.notNull().defaultTo(value))
        .execute();
    await add('kind', 'questions');
    await add('venue', 'hall');
    await add('audience_json', '{"kind":"everyone"}');
    await add('languages_json', '["fr"]');
    await add('moderation', 'before');
    await db.schema.alterTable('live_sessions').addColumn('capacity', 'integer').execute();
  },
};
