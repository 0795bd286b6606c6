import { randomUUID } from 'node:crypto';
import type { Localized } from '@ville-usine/shared/content/localized';
import { answerOf } from '@ville-usine/shared/live/answer-of';
import { characters, cleanLine } from '@ville-usine/shared/live/clean-text';
import { isPublic } from '@ville-usine/shared/live/is-public';
import {
  type OwnReport,
  REPORT_NOTE_LENGTH,
  type ReportCase,
  type ReportedPart,
  type ReportReason,
} from '@ville-usine/shared/live/report';
import { can } from '@ville-usine/shared/people/can';
import type { Person } from '@ville-usine/shared/people/person';
import type { Kysely, Transaction } from 'kysely';
import { Refusal } from '../ops/refusal.ts';
import type { Tables } from '../storage/tables.ts';
import { questionById } from './kept-questions.ts';
import { sessionById } from './sessions.ts';

type Filed = { questionId: string; part: ReportedPart; reason: ReportReason; note: string };

/** Decided cases in the list at most. */
const DECIDED = 100;

/**
 * Keeps a visitor's report of a text that they can see; the same report again changes nothing. Throws
 * `not-allowed`, `not-found`, `too-large`.
 */
export async function fileReport(
  trx: Transaction<Tables>,
  person: Person,
  at: string,
  { questionId, part, reason, note }: Filed,
): Promise<void> {
  const words = cleanLine(note);
  if (characters(words) > REPORT_NOTE_LENGTH) throw new Refusal('too-large');
  const question = await questionById(trx, questionId);
  const session = question ? await sessionById(trx, question.sessionId) : undefined;
  if (!can(person, 'text:report', session)) throw new Refusal('not-allowed');
  if (!question || !isPublic(question.state)) throw new Refusal('not-found');
  if (part === 'answer' && answerOf(question.state) === null) throw new Refusal('not-found');
  const open = await trx
    .selectFrom('reports')
    .select('id')
    .where('visitor_id', '=', person.id)
    .where('question_id', '=', questionId)
    .where('part', '=', part)
    .where('decision_id', 'is', null)
    .executeTakeFirst();
  if (open) return;
  await trx
    .insertInto('reports')
    .values({
      id: randomUUID(),
      question_id: questionId,
      part,
      visitor_id: person.id,
      reason,
      note: words || null,
      at,
      decision_id: null,
    })
    .execute();
}

/** What a visitor reported, latest first. */
export async function reportsOf(db: Kysely<Tables>, visitorId: string): Promise<OwnReport[]> {
  const rows = await db
    .selectFrom('reports as r')
    .leftJoin('report_decisions as d', 'd.id', 'r.decision_id')
    .select(['r.question_id', 'r.part', 'r.at', 'd.decision', 'd.at as decided_at'])
    .where('r.visitor_id', '=', visitorId)
    .orderBy('r.at', 'desc')
    .limit(DECIDED)
    .execute();
  return rows.map(({ question_id, part, at, decision, decided_at }) => ({
    questionId: question_id,
    part,
    at,
    decided: decision && decided_at ? { decision, at: decided_at } : null,
  }));
}

/** Texts somebody reported and nobody has looked at, oldest first, then those decided last. */
export async function readCases(db: Kysely<Tables>): Promise<{ open: ReportCase[]; decided: ReportCase[] }> {
  const waiting = await db
    .selectFrom('reports')
    .select(['question_id', 'part', (e) => e.fn.min('at').as('first')])
    .where('decision_id', 'is', null)
    .groupBy(['question_id', 'part'])
    .orderBy('first')
    .execute();
  const recent = await db
    .selectFrom('report_decisions')
    .select(['question_id', 'part', (e) => e.fn.max('at').as('last')])
    .groupBy(['question_id', 'part'])
    .orderBy('last', 'desc')
    .limit(DECIDED)
    .execute();
  const isOpen = new Set(waiting.map(({ question_id, part }) => `${question_id} ${part}`));
  const open: ReportCase[] = [];
  for (const { question_id, part } of waiting) open.push(...(await readCase(db, question_id, part)));
  const decided: ReportCase[] = [];
  for (const { question_id, part } of recent) {
    if (!isOpen.has(`${question_id} ${part}`)) decided.push(...(await readCase(db, question_id, part)));
  }
  return { open, decided };
}

async function readCase(db: Kysely<Tables>, questionId: string, part: ReportedPart): Promise<ReportCase[]> {
  const question = await questionById(db, questionId);
  if (!question) return [];
  const { title_json } = await db
    .selectFrom('live_sessions')
    .select('title_json')
    .where('id', '=', question.sessionId)
    .executeTakeFirstOrThrow();
  const reports = await db
    .selectFrom('reports')
    .select(['id', 'reason', 'note', 'at'])
    .where('question_id', '=', questionId)
    .where('part', '=', part)
    .orderBy('at')
    .execute();
  const decisions = await db
    .selectFrom('report_decisions as d')
    .innerJoin('staff as s', 's.id', 'd.staff_id')
    .select(['d.decision', 'd.why', 's.name', 'd.at', 'd.text_before'])
    .where('d.question_id', '=', questionId)
    .where('d.part', '=', part)
    .orderBy('d.at')
    .execute();
  const answer = answerOf(question.state);
  return [
    {
      questionId,
      part,
      sessionId: question.sessionId,
      sessionTitle: JSON.parse(title_json) as Localized,
      question: question.text,
      answer: answer?.text ?? null,
      pseudonym: question.pseudonym,
      classLabel: question.classLabel,
      shown: isPublic(question.state) && (part === 'question' || answer !== null),
      reports,
      decisions: decisions.map(({ name, text_before, ...one }) => ({
        ...one,
        byName: name,
        textBefore: text_before,
      })),
    },
  ];
}
