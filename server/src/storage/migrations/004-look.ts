import type { Kysely, Migration } from 'kysely';

/** What a visitor chose beside helmet and vest; null where nothing was. */
export const look: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('visitors').addColumn('look_json', 'text').execute();
  },
};
