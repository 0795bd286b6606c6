import type { Kysely, Migration } from 'kysely';

/** The newest answers of a stand are found by when they were given. */
export const answerTime: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('questions').addColumn('answered_at', 'text').execute();
    const kept = db as Kysely<{
      questions: { id: string; state: string; state_json: string; answered_at: string };
    }>;
    const answered = kept
      .selectFrom('questions')
      .select(['id', 'state_json'])
      .where('state', '=', 'answered');
    for (const { id, state_json } of await answered.execute()) {
      const { at } = JSON.parse(state_json) as { at: string };
      await kept.updateTable('questions').set({ answered_at: at }).where('id', '=', id).execute();
    }
  },
};
