import type { Kysely, Migration } from 'kysely';

export const firstVisit: Migration = {
  async up(db: Kysely<unknown>) {
    const table = (name: string) => db.schema.createTable(name);
    await table('meta')
      .addColumn('key', 'text', (c) => c.primaryKey())
      .addColumn('value', 'text', (c) => c.notNull())
      .execute();
    await table('classes')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('code', 'text', (c) => c.notNull().unique())
      .addColumn('label', 'text', (c) => c.notNull())
      .addColumn('created_at', 'text', (c) => c.notNull())
      .execute();
    await table('visitors')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('token_hash', 'text', (c) => c.notNull().unique())
      .addColumn('pseudonym', 'text', (c) => c.notNull())
      .addColumn('helmet', 'text', (c) => c.notNull())
      .addColumn('vest', 'text', (c) => c.notNull())
      .addColumn('class_id', 'text', (c) => c.references('classes.id'))
      .addColumn('created_at', 'text', (c) => c.notNull())
      .addColumn('seen_at', 'text', (c) => c.notNull())
      .execute();
    await table('staff')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('role', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('trade', 'text')
      .addColumn('company_id', 'text')
      .addColumn('created_at', 'text', (c) => c.notNull())
      .addColumn('last_seen', 'text')
      .execute();
    await table('staff_links')
      .addColumn('token_hash', 'text', (c) => c.primaryKey())
      .addColumn('staff_id', 'text', (c) => c.notNull().references('staff.id'))
      .addColumn('reusable', 'integer', (c) => c.notNull())
      .addColumn('used_at', 'text')
      .addColumn('expires_at', 'text', (c) => c.notNull())
      .execute();
    await table('staff_sessions')
      .addColumn('token_hash', 'text', (c) => c.primaryKey())
      .addColumn('staff_id', 'text', (c) => c.notNull().references('staff.id'))
      .addColumn('created_at', 'text', (c) => c.notNull())
      .addColumn('expires_at', 'text', (c) => c.notNull())
      .execute();
    await table('live_sessions')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('title_json', 'text', (c) => c.notNull())
      .addColumn('sector_id', 'text', (c) => c.notNull())
      .addColumn('company_id', 'text')
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('starts_at', 'text', (c) => c.notNull())
      .addColumn('ends_at', 'text', (c) => c.notNull())
      .execute();
    await table('live_session_professionals')
      .addColumn('session_id', 'text', (c) => c.notNull().references('live_sessions.id'))
      .addColumn('staff_id', 'text', (c) => c.notNull().references('staff.id'))
      .addPrimaryKeyConstraint('live_session_professionals_pk', ['session_id', 'staff_id'])
      .execute();
    await table('questions')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('session_id', 'text', (c) => c.notNull().references('live_sessions.id'))
      .addColumn('visitor_id', 'text', (c) => c.notNull().references('visitors.id'))
      .addColumn('key', 'text', (c) => c.notNull())
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('original', 'text')
      .addColumn('place_json', 'text')
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('state_json', 'text', (c) => c.notNull())
      .addColumn('votes', 'integer', (c) => c.notNull())
      .addColumn('pinned', 'integer', (c) => c.notNull())
      .addColumn('reworded', 'integer', (c) => c.notNull())
      .addColumn('asked_at', 'text', (c) => c.notNull())
      .addColumn('approved_at', 'text')
      .addUniqueConstraint('questions_visitor_key', ['visitor_id', 'key'])
      .execute();
    await table('votes')
      .addColumn('question_id', 'text', (c) => c.notNull().references('questions.id'))
      .addColumn('visitor_id', 'text', (c) => c.notNull().references('visitors.id'))
      .addPrimaryKeyConstraint('votes_pk', ['question_id', 'visitor_id'])
      .execute();
    await table('events')
      .addColumn('session_id', 'text', (c) => c.notNull().references('live_sessions.id'))
      .addColumn('log', 'text', (c) => c.notNull())
      .addColumn('seq', 'integer', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('event_json', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('events_pk', ['session_id', 'log', 'seq'])
      .execute();
    await table('journal')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('session_id', 'text', (c) => c.notNull().references('live_sessions.id'))
      .addColumn('question_id', 'text', (c) => c.notNull().references('questions.id'))
      .addColumn('staff_id', 'text', (c) => c.notNull().references('staff.id'))
      .addColumn('act', 'text', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('before_json', 'text', (c) => c.notNull())
      .addColumn('undone', 'integer', (c) => c.notNull())
      .execute();
    await table('quiz_answers')
      .addColumn('visitor_id', 'text', (c) => c.notNull().references('visitors.id'))
      .addColumn('sector_id', 'text', (c) => c.notNull())
      .addColumn('question_id', 'text', (c) => c.notNull())
      .addColumn('answer_json', 'text', (c) => c.notNull())
      .addColumn('right', 'integer', (c) => c.notNull())
      .addColumn('tries', 'integer', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('quiz_answers_pk', ['visitor_id', 'sector_id', 'question_id'])
      .execute();

    const index = (on: string, ...columns: string[]) =>
      db.schema
        .createIndex(`${on}_by_${columns.join('_')}`)
        .on(on)
        .columns(columns)
        .execute();
    await index('visitors', 'class_id');
    await index('visitors', 'pseudonym');
    await index('questions', 'session_id', 'state');
    await index('questions', 'visitor_id', 'session_id', 'asked_at');
    await index('journal', 'session_id', 'at');
    await index('staff_sessions', 'staff_id');
  },
};
