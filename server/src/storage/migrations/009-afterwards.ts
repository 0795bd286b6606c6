import type { Kysely, Migration } from 'kysely';

/** What comes after a session: reported texts and the decisions on them, answers taken out of the FAQ, purges. */
export const afterwards: Migration = {
  async up(db: Kysely<unknown>) {
    const { schema } = db;
    await schema
      .createTable('report_decisions')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('question_id', 'text', (c) => c.notNull().references('questions.id'))
      .addColumn('part', 'text', (c) => c.notNull())
      .addColumn('staff_id', 'text', (c) => c.notNull().references('staff.id'))
      .addColumn('decision', 'text', (c) => c.notNull())
      .addColumn('why', 'text', (c) => c.notNull())
      .addColumn('text_before', 'text', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .execute();
    await schema
      .createTable('reports')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('question_id', 'text', (c) => c.notNull().references('questions.id'))
      .addColumn('part', 'text', (c) => c.notNull())
      .addColumn('visitor_id', 'text', (c) => c.notNull().references('visitors.id'))
      .addColumn('reason', 'text', (c) => c.notNull())
      .addColumn('note', 'text')
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('decision_id', 'text', (c) => c.references('report_decisions.id'))
      .execute();
    await schema
      .createIndex('reports_by_decision')
      .on('reports')
      .columns(['decision_id', 'question_id', 'part'])
      .execute();
    await schema.createIndex('reports_by_visitor').on('reports').columns(['visitor_id', 'at']).execute();
    await schema
      .createIndex('report_decisions_by_question')
      .on('report_decisions')
      .columns(['question_id', 'part', 'at'])
      .execute();
    await schema
      .createTable('faq_removals')
      .addColumn('question_id', 'text', (c) => c.primaryKey().references('questions.id'))
      .addColumn('staff_id', 'text', (c) => c.notNull().references('staff.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      .execute();
    await schema.alterTable('visitors').addColumn('purged_at', 'text').execute();
    await schema.alterTable('classes').addColumn('erased_at', 'text').execute();
    await schema
      .createIndex('visitors_by_seen_at')
      .on('visitors')
      .columns(['purged_at', 'seen_at'])
      .execute();
  },
};
