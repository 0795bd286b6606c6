import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LiveStage, type StaffActor, type VisitorActor } from '../../../tests/stage/live-stage.ts';
import { MESSAGE_LIMITS } from '../ops/message-desk.ts';

let stage: LiveStage;
let sam: StaffActor;
let karim: StaffActor;
let lea: VisitorActor;
let zoe: VisitorActor;
let sessionId: string;

beforeAll(async () => {
  stage = await LiveStage.open({ limits: MESSAGE_LIMITS });
  karim = await stage.staff('professional', 'Karim');
  sam = await stage.staff('moderator', 'Sam');
  sessionId = await stage.session('live', [karim.person]);
  lea = await stage.visitor();
  zoe = await stage.visitor();
  for (const one of [sam, karim, lea, zoe]) await one.join(sessionId);
});
afterAll(() => stage.close());

const question = (text: string) => ({ sessionId, key: randomUUID(), text, place: null });

describe('L90. Whatever is written to harm is refused, or kept harmless', () => {
  it('HTML and Markdown stay the characters they are; hidden and turning marks are gone', async () => {
    const text = '<img src=x onerror="alert(1)"> **gras** \u202Eelbisivni\u202C\u200B [x](javascript:0) ?';
    const kept = '<img src=x onerror="alert(1)"> **gras** elbisivni [x](javascript:0) ?';
    const asked = await lea.do('question:ask', question(text));
    expect(asked.question.text).toBe(kept);
    await sam.do('question:approve', { questionId: asked.question.id });
    await zoe.settled(sessionId);
    expect(zoe.snapshot!.questions.at(-1)?.text).toBe(kept);
  });

  it('ten thousand characters are refused, in whichever message', async () => {
    const long = 'a'.repeat(10_000);
    expect(await zoe.refused('question:ask', question(long))).toBe('bad-request');
    expect(await zoe.refused('question:ask', question('a'.repeat(3_000)))).toBe('question-too-long');
    const questionId = randomUUID();
    for (const [one, name, rest] of [
      [sam, 'question:reword', { text: long }],
      [karim, 'question:answer', { text: long }],
      [karim, 'question:answer-aloud', { text: long }],
      [karim, 'question:send-back', { remark: long }],
    ] as const) {
      expect(await one.refused(name, { questionId, ...rest } as never)).toBe('bad-request');
    }
  });

  it('a vote on what is not approved, or sent again and again, counts for nothing more', async () => {
    const tom = await stage.visitor();
    const { question: asked } = await tom.do('question:ask', question('Pas encore lue ?'));
    const questionId = asked.id;
    expect(await zoe.refused('question:vote', { questionId })).toBe('not-found');
    await sam.do('question:approve', { questionId });
    for (let again = 0; again < 5; again++) {
      expect(await zoe.do('question:vote', { questionId })).toEqual({ votes: 1 });
    }
    await sam.do('question:undo', { sessionId });
    expect(await zoe.refused('question:vote', { questionId })).toBe('not-found');
  });

  it('an answer of another session’s professional is refused, and leaves no trace', async () => {
    const ines = await stage.staff('professional', 'Inès');
    await stage.session('live', [ines.person]);
    const tom = await stage.visitor();
    const { question: asked } = await tom.do('question:ask', question('À Karim seulement ?'));
    const questionId = asked.id;
    await sam.do('question:approve', { questionId });
    for (const [name, rest] of [
      ['question:take', {}],
      ['question:answer', { text: 'zqstranger' }],
      ['question:answer-aloud', { text: 'zqstranger' }],
      ['question:send-back', { remark: 'zqstranger' }],
    ] as const) {
      expect(await ines.refused(name, { questionId, ...rest } as never)).toBe('not-allowed');
    }
    await zoe.settled(sessionId);
    await sam.settled(sessionId);
    for (const one of [zoe, sam]) expect(one.packets.join('\n')).not.toContain('zqstranger');
  });

  it('a thousand questions from one socket: a few are taken, each other one is told to wait', async () => {
    const tom = await stage.visitor();
    await vi.waitFor(() => tom.join(sessionId), 5_000);
    const begun = performance.now();
    const replies = await Promise.all(
      Array.from({ length: 1_000 }, (_, n) => tom.send('question:ask', question(`Encore ${n} ?`))),
    );
    const taken = replies.filter((reply) => reply.ok).length;
    expect(taken).toBeGreaterThan(0);
    // Three at once, and one more for every five seconds that a busy machine needs for so many.
    expect(taken).toBeLessThanOrEqual(3 + Math.ceil((performance.now() - begun) / 5_000));
    for (const reply of replies) {
      if (!reply.ok) expect(reply.error).toMatchObject({ code: 'too-fast', retryAfter: expect.any(Number) });
    }
    // Whoever has just asked for a thousand things waits a moment for the next one, as all at one address may.
    await vi.waitFor(async () => expect((await tom.join(sessionId)).own).toHaveLength(taken), 5_000);
    await vi.waitFor(async () => expect((await sam.join(sessionId)).session.state).toBe('live'), 5_000);
  });

  it('ten thousand characters are refused wherever else one writes, and leave no trace', async () => {
    const long = 'zqlong'.repeat(1_700);
    const key = randomUUID();
    const { question: asked } = await (await stage.visitor()).do('question:ask', question('Une autre ?'));
    const questionId = asked.id;
    const poll = { sessionId, key, kind: 'single', question: 'Oui ?', options: ['Oui', 'Non'], shown: true };
    const block = { questionId, scope: 'session', reason: 'other' };
    for (const [one, name, payload] of [
      [sam, 'caption:say', { sessionId, key, text: long }],
      [karim, 'poll:open', { ...poll, question: long }],
      [karim, 'poll:open', { ...poll, options: ['Oui', long] }],
      [sam, 'visitor:block', { ...block, note: long }],
      [sam, 'question:merge', { questionId, into: long }],
      [zoe, 'group:join', { sessionId, by: { code: long } }],
      [zoe, 'live:join', { sessionId: long }],
      [zoe, 'question:ask', { ...question('Ici ?'), place: { kind: 'stand', id: long } }],
    ] as const) {
      expect(await one.refused(name, payload as never)).toBe('bad-request');
    }
    const report = { questionId, part: 'question', reason: 'other', note: long };
    expect((await stage.http(zoe.person, '/api/reports', report)).status).toBe(400);
    await zoe.settled(sessionId);
    await sam.settled(sessionId);
    for (const one of [zoe, sam]) expect(one.packets.join('\n')).not.toContain('zqlong');
  });

  it('marks that hide or turn a text round are taken out of polls, captions, answers and what staff reword', async () => {
    const text = '\u202Eelbisivni\u202C \u200Bici\u2066 ?';
    const kept = 'elbisivni ici ?';
    const poll = await karim.do('poll:open', {
      sessionId,
      key: randomUUID(),
      kind: 'single',
      question: text,
      options: [text, 'Non'],
      shown: true,
    });
    expect(poll.poll).toMatchObject({ question: kept, options: [kept, 'Non'] });
    const { caption } = await karim.do('caption:say', { sessionId, key: randomUUID(), text });
    expect(caption.text).toBe(kept);
    const { question: asked } = await (await stage.visitor()).do('question:ask', question('Et là-bas ?'));
    const questionId = asked.id;
    await sam.do('question:reword', { questionId, text });
    await sam.do('question:approve', { questionId });
    await karim.do('question:take', { questionId });
    await karim.do('question:answer', { questionId, text });
    const { questions } = await zoe.join(sessionId);
    const seen = questions.find(({ id }) => id === questionId);
    expect(seen).toMatchObject({ text: kept, state: { name: 'answered', text: kept } });
  });

  it('a thousand reactions and a thousand votes from one socket: few count, and nobody beside is kept waiting', async () => {
    const flooder = await stage.visitor();
    await flooder.join(sessionId);
    const heard: Record<string, number>[] = [];
    zoe.socket.on('live:reactions', ((one: { counts: Record<string, number> }) =>
      heard.push(one.counts)) as never);
    const { question: asked } = await (await stage.visitor()).do(
      'question:ask',
      question('On vote encore ?'),
    );
    const questionId = asked.id;
    await sam.do('question:approve', { questionId });
    const told = zoe.next('live:reactions');
    const flood = Promise.all(
      Array.from({ length: 1_000 }, (_, n) =>
        n % 2 === 0
          ? flooder.send('room:react', { sessionId, reaction: 'bravo' })
          : flooder.send('question:vote', { questionId }),
      ),
    );
    const calm = await stage.visitor();
    await calm.do('question:ask', question('Moi aussi ?'));
    const replies = await flood;
    await told;
    const refused = replies.filter((reply) => !reply.ok);
    expect(refused.length).toBeGreaterThan(500);
    for (const reply of refused) expect(reply).toMatchObject({ error: { code: 'too-fast' } });
    expect(heard.reduce((sum, counts) => sum + (counts['bravo'] ?? 0), 0)).toBeLessThanOrEqual(30);
    expect(await calm.do('question:vote', { questionId })).toEqual({ votes: 2 });
  });
});
