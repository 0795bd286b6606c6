import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '../../../tests/stage/actor.ts';
import { LiveStage, type StaffActor, type VisitorActor } from '../../../tests/stage/live-stage.ts';

let stage: LiveStage;
let moderator: StaffActor;
let karim: StaffActor;
let author: VisitorActor;
let strangers: Actor[];
let sessionId: string;

beforeAll(async () => {
  stage = await LiveStage.open();
  karim = await stage.staff('professional', 'Karim');
  sessionId = await stage.session('live', [karim.person]);
  moderator = await stage.staff('moderator', 'Sam', { transports: ['polling'] });
  author = await stage.visitor();
  const onWebsocket = await stage.visitor();
  const onPolling = await stage.visitor({ transports: ['polling'] });
  const bystander = await stage.staff('professional', 'Inès', { transports: ['polling'] });
  strangers = [onWebsocket, onPolling, karim, bystander];
  for (const one of [author, moderator, ...strangers]) await one.join(sessionId);
});
afterAll(() => stage.close());

/** Words that occur nowhere else, so that any fragment of a question can be recognised. */
/** Letters alone: figures in a row may be taken for a telephone number, which is masked. */
const secretWords = () =>
  Array.from({ length: 4 }, () =>
    `z${randomBytes(5).toString('hex')}`.replace(/\d/g, (figure) => 'ghijklmnop'[+figure]!),
  );

/** Everything a curious client may try to see more. */
async function pry(one: Actor, questionId: string): Promise<void> {
  await one.do('live:sync', { sessionId, since: { public: 0 } });
  for (const since of [{ desk: 0 }, { own: 0, desk: 0 }, { public: 0, desk: 0, own: 0 }]) {
    const reply = await one.send('live:sync', { sessionId, since });
    if (!reply.ok) expect(reply.error.code).toBe('not-allowed');
  }
  await one.do('live:join', { sessionId });
  await one.send('question:vote', { questionId });
  await one.send('question:take', { questionId });
  await one.send('question:answer', { questionId, text: 'Je réponds quand même.' });
  await one.send('question:pin', { questionId, pinned: true });
  await one.send('question:approve', { questionId });
  await one.send('question:reword', { questionId, text: 'Autres mots.' });
  await one.send('question:undo', { sessionId });
  await one.do('live:leave', { sessionId });
  await one.do('live:join', { sessionId });
}

it('L27. A question that is not approved never reaches another visitor or a professional in any form', async () => {
  const hidden: string[] = [];
  for (const fate of ['waits', 'refused', 'held', 'reworded', 'refused and lifted'] as const) {
    const words = secretWords();
    const text = fate === 'held' ? `${words.join(' ')} 06 12 34 56 78` : words.join(' ');
    const { question } = await author.do('question:ask', {
      sessionId,
      key: randomUUID(),
      text,
      place: { kind: 'step', id: 'fusion' },
    });
    const questionId = question.id;
    hidden.push(...words, questionId);
    if (fate === 'reworded') await moderator.do('question:reword', { questionId, text: secretWords()[0]! });
    if (fate.startsWith('refused')) await moderator.do('question:refuse', { questionId, reason: 'other' });
    if (fate === 'refused and lifted') await moderator.do('question:undo', { sessionId });
    await Promise.all(strangers.map((one) => pry(one, questionId)));
  }
  for (const one of strangers) {
    expect(one.packets.length).toBeGreaterThan(30);
    const heard = one.packets.join('\n');
    for (const fragment of hidden) expect(heard).not.toContain(fragment);
  }
  // The recorder does see what is sent: author and moderator received all of it.
  for (const fragment of hidden) {
    expect(author.packets.join('\n')).toContain(fragment);
    expect(moderator.packets.join('\n')).toContain(fragment);
  }
});

it('L28. Once reworded and approved, only the new words are seen by others', async () => {
  const [before, after] = [secretWords().join(' '), secretWords().join(' ')];
  const { question } = await author.do('question:ask', {
    sessionId,
    key: randomUUID(),
    text: before,
    place: null,
  });
  await moderator.do('question:reword', { questionId: question.id, text: after });
  await moderator.do('question:approve', { questionId: question.id });
  for (const one of strangers) {
    await one.join(sessionId);
    await one.do('live:sync', { sessionId, since: { public: 0 } });
    expect(one.packets.join('\n')).toContain(after);
    expect(one.packets.join('\n')).not.toContain(before.split(' ')[0]);
  }
});

it('L29. The public log and the public rows hold no word that was not approved', async () => {
  const words = secretWords();
  const { question } = await author.do('question:ask', {
    sessionId,
    key: randomUUID(),
    text: words.join(' '),
    place: null,
  });
  const rows = await stage.storage.db.selectFrom('events').selectAll().execute();
  const logs = new Set(rows.filter((row) => row.event_json.includes(question.id)).map((row) => row.log));
  expect([...logs].sort()).toEqual(['desk', `own:${author.person.id}`]);
});
