import type { Kysely, Migration } from 'kysely';

/** A class's live quizzes: each round as it stands, who plays, every answer, card and explanation read; stamps won in them. */
export const rounds: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('class_rounds')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('class_id', 'text', (c) => c.notNull().references('classes.id'))
      .addColumn('round_json', 'text', (c) => c.notNull())
      .addColumn('started_at', 'text', (c) => c.notNull())
      // When it went off the screens.
      .addColumn('left_at', 'text')
      .execute();
    await db.schema
      .createIndex('class_rounds_of')
      .on('class_rounds')
      .columns(['class_id', 'started_at'])
      .execute();
    const ofRound = (table: string) =>
      db.schema
        .createTable(table)
        .addColumn('class_id', 'text', (c) => c.notNull().references('classes.id'))
        .addColumn('round_id', 'text', (c) => c.notNull().references('class_rounds.id'));
    await ofRound('round_players')
      .addColumn('visitor_id', 'text', (c) => c.notNull().references('visitors.id'))
      .addColumn('team', 'integer')
      .addColumn('before_right', 'integer')
      .addPrimaryKeyConstraint('round_players_once', ['round_id', 'visitor_id'])
      .execute();
    await ofRound('round_answers')
      .addColumn('visitor_id', 'text', (c) => c.notNull().references('visitors.id'))
      .addColumn('question', 'integer', (c) => c.notNull())
      .addColumn('answer_json', 'text', (c) => c.notNull())
      .addColumn('right', 'integer', (c) => c.notNull())
      .addColumn('points', 'integer', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('round_answers_once', ['round_id', 'visitor_id', 'question'])
      .execute();
    await ofRound('round_reads')
      .addColumn('visitor_id', 'text', (c) => c.notNull().references('visitors.id'))
      .addColumn('question', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('round_reads_once', ['round_id', 'visitor_id', 'question'])
      .execute();
    await ofRound('round_cards')
      .addColumn('question', 'integer', (c) => c.notNull())
      .addColumn('cards_json', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('round_cards_once', ['round_id', 'question'])
      .execute();
    await db.schema
      .createTable('quiz_stamps')
      .addColumn('visitor_id', 'text', (c) => c.notNull().references('visitors.id'))
      .addColumn('sector_id', 'text', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('quiz_stamps_once', ['visitor_id', 'sector_id'])
      .execute();
    await db.schema
      .alterTable('class_pupils')
      .addColumn('extra_time', 'text', (c) => c.notNull().defaultTo('none'))
      .execute();
  },
};
