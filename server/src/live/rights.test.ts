import { randomUUID } from 'node:crypto';
import { REQUESTS, type RequestName } from '@ville-usine/shared/wire';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../../tests/stage/actor.ts';
import { LiveStage } from '../../../tests/stage/live-stage.ts';

type Role =
  | 'visitor'
  | 'professional'
  | 'professional of another session'
  | 'teacher'
  | 'teacher of another class'
  | 'moderator'
  | 'organiser';

let stage: LiveStage;
let sessionId: string;
let classId: string;
const people = new Map<Role, Actor>();

beforeAll(async () => {
  stage = await LiveStage.open({ voice: { kind: 'embedded', listeners: 1, ports: null, address: null } });
  const karim = await stage.staff('professional', 'Karim');
  sessionId = await stage.session('live', [karim.person]);
  people.set('professional', karim);
  people.set('professional of another session', await stage.staff('professional', 'Inès'));
  classId = await stage.schoolClass('4e B');
  people.set('teacher', await stage.teacher('Mme Roux', classId));
  people.set('teacher of another class', await stage.teacher('M. Blanc', await stage.schoolClass('5e C')));
  people.set('moderator', await stage.staff('moderator', 'Sam'));
  people.set('organiser', await stage.staff('organiser', 'Dominique'));
  people.set('visitor', await stage.visitor());
});
afterAll(() => stage.close());

const MODERATORS: Role[] = ['moderator', 'organiser'];
const TEACHERS: Role[] = ['teacher', 'teacher of another class'];
const ALL: Role[] = [
  'visitor',
  'professional',
  'professional of another session',
  ...TEACHERS,
  ...MODERATORS,
];

const PLAN = {
  kind: 'questions',
  title: { fr: 'Rencontre' },
  sectorId: 'metallurgie',
  companyId: null,
  professionals: [],
  venue: 'hall',
  startsAt: '2031-11-26T13:30:00.000Z',
  endsAt: '2031-11-26T14:00:00.000Z',
  capacity: null,
  audience: { kind: 'everyone' },
  languages: ['fr'],
  moderation: 'before',
  slots: null,
};
const POLL = { kind: 'single', question: 'Oui ?', options: ['Oui', 'Non'], shown: true } as const;

/** Who may send what; everyone else is refused. */
const ALLOWED: [name: RequestName, payload: Record<string, unknown>, roles: Role[]][] = [
  ['live:join', {}, ALL],
  ['live:leave', {}, ALL],
  ['live:sync', { since: { public: 0 } }, ALL],
  ['live:sync', { since: { desk: 0 } }, MODERATORS],
  ['live:sync', { since: { own: 0 } }, ['visitor']],
  ['live:sync', { since: { class: 0 } }, TEACHERS],
  ['question:ask', { key: randomUUID(), text: 'Pourquoi ?', place: null }, ['visitor']],
  ['question:vote', {}, ['visitor']],
  ['question:approve', {}, ['teacher', ...MODERATORS]],
  ['question:refuse', { reason: 'other' }, ['teacher', ...MODERATORS]],
  ['question:refuse', { reason: 'other', tellTeacher: true }, MODERATORS],
  ['question:reword', { text: 'Comment ?' }, MODERATORS],
  ['question:undo', {}, [...TEACHERS, ...MODERATORS]],
  ['question:merge', {}, MODERATORS],
  ['question:hold', { held: true }, MODERATORS],
  ['visitor:block', { scope: 'week', reason: 'flood', note: '' }, MODERATORS],
  ['visitor:unblock', {}, MODERATORS],
  ['visitor:blocks', {}, [...TEACHERS, ...MODERATORS]],
  ['desk:overview', {}, MODERATORS],
  ['class:notices', {}, TEACHERS],
  ['class:read-notice', { noticeId: randomUUID() }, TEACHERS],
  ['question:withdraw', {}, []],
  ['question:take', {}, ['professional']],
  ['question:release', {}, ['professional']],
  ['question:answer', { text: 'Oui.' }, ['professional']],
  ['question:answer-aloud', { text: 'Oui.' }, ['professional']],
  ['question:send-back', { remark: 'Laquelle ?' }, ['professional']],
  ['question:pin', { pinned: true }, ['professional', ...MODERATORS]],
  ['session:set-state', { state: 'live' }, ['professional', ...MODERATORS]],
  ['session:set-state', { state: 'cancelled' }, ['organiser']],
  ['session:create', { key: randomUUID(), plan: PLAN }, ['organiser']],
  ['session:edit', { plan: PLAN }, ['organiser']],
  ['slot:list', {}, ALL],
  ['slot:book', { slot: 0 }, ['visitor']],
  ['slot:cancel', {}, ['visitor']],
  ['group:open', { slot: 0, size: 2 }, ['visitor']],
  ['group:join', { by: { code: 'FORGE-42' } }, ['visitor']],
  ['group:shut', { shut: true }, []],
  ['group:hold', { slot: 0, size: 2 }, TEACHERS],
  ['poll:open', { ...POLL, key: randomUUID() }, ['professional', ...MODERATORS]],
  ['poll:vote', { choice: [0] }, ['visitor']],
  ['poll:show', { shown: true }, ['professional', ...MODERATORS]],
  ['poll:close', {}, ['professional', ...MODERATORS]],
  ['room:spotlight', { show: { kind: 'nothing' } }, ['professional', ...MODERATORS]],
  ['room:react', { reaction: 'bravo' }, ['visitor']],
  ['room:hear-reactions', { on: true }, ALL],
  ['hand:raise', { raised: true }, ['visitor']],
  ['hand:call', { handId: null }, ['professional', ...MODERATORS]],
  ['hand:lower', { handId: null }, ['professional', ...MODERATORS]],
  ['caption:say', { key: randomUUID(), text: 'Bonjour.' }, ['professional', ...MODERATORS]],
  ['caption:correct', { text: 'Bonsoir.' }, ['professional', ...MODERATORS]],
  ['caption:remove', {}, ['professional', ...MODERATORS]],
  // Who may speak is told that they do not; everyone else that they may not.
  ['voice:picture', { on: true }, ['professional']],
];
const OF_SESSION = new Set([
  'live:join',
  'live:leave',
  'live:sync',
  'question:ask',
  'question:undo',
  'session:set-state',
  'session:edit',
  'slot:list',
  'slot:book',
  'slot:cancel',
  'group:open',
  'group:join',
  'group:shut',
  'group:hold',
  'poll:open',
  'room:spotlight',
  'room:react',
  'room:hear-reactions',
  'hand:raise',
  'hand:call',
  'hand:lower',
  'caption:say',
  'voice:picture',
]);
const OF_NOTHING = new Set([
  'session:create',
  'visitor:blocks',
  'desk:overview',
  'class:notices',
  'class:read-notice',
]);
const OF_CAPTION = new Set(['caption:correct', 'caption:remove']);
const OF_POLL = new Set(['poll:vote', 'poll:show', 'poll:close']);

async function writeCaption(): Promise<string> {
  const payload = { sessionId, key: randomUUID(), text: 'On coule.' };
  return (await people.get('moderator')!.do('caption:say', payload)).caption.id;
}

async function openPoll(): Promise<string> {
  const { poll } = await people
    .get('moderator')!
    .do('poll:open', { sessionId, ...POLL, options: [...POLL.options], key: randomUUID() });
  return poll.id;
}

describe('L33. Everyone may do what their part is, and nothing else', () => {
  describe.each(ALL)('%s', (role) => {
    it.each(ALLOWED)('%s %o', async (name, rest, roles) => {
      const author = await stage.visitor({ classId });
      const key = randomUUID();
      const { question } = await author.do('question:ask', { sessionId, key, text: 'De qui ?', place: null });
      if (
        [
          'question:vote',
          'question:take',
          'question:release',
          'question:answer',
          'question:answer-aloud',
          'question:send-back',
          'question:pin',
        ].includes(name)
      ) {
        await people.get('moderator')!.send('question:approve', { questionId: question.id });
      }
      const pollId = OF_POLL.has(name) ? await openPoll() : '';
      const captionId = OF_CAPTION.has(name) ? await writeCaption() : '';
      const of = OF_SESSION.has(name)
        ? { sessionId }
        : pollId
          ? { pollId }
          : captionId
            ? { captionId }
            : { questionId: question.id };
      const into = name === 'question:merge' ? { into: randomUUID() } : {};
      const fresh = name === 'caption:say' ? { key: randomUUID() } : {};
      const block = name === 'visitor:unblock' ? { blockId: randomUUID() } : null;
      const payload = OF_NOTHING.has(name) ? rest : (block ?? { ...of, ...into, ...rest, ...fresh });
      const reply = await people.get(role)!.send(name, payload as never);
      const refused = !reply.ok && reply.error.code === 'not-allowed';
      expect(refused).toBe(!roles.includes(role));
    });
  });

  it('every message of a session or a question is in the table', () => {
    const named = Object.keys(REQUESTS).filter((name) =>
      /^(live|question|session|caption|voice|visitor|desk|class):/.test(name),
    );
    const fired = new Set<string>(ALLOWED.map(([name]) => name));
    expect(named.filter((name) => !fired.has(name))).toEqual([]);
  });

  it('a visitor who says they are staff is shown the door, or stays a visitor', async () => {
    const one = await stage.visitor();
    await expect(stage.connect(one.person, { auth: { as: 'staff' } })).rejects.toMatchObject({
      data: { code: 'no-staff' },
    });
    const claims = { as: 'visitor', role: 'moderator', person: { kind: 'staff', role: 'moderator' } };
    const still = await stage.connect(one.person, { auth: claims });
    await still.join(sessionId);
    expect(still.snapshot!.desk).toBeNull();
    const { question } = await one.do('question:ask', {
      sessionId,
      key: randomUUID(),
      text: 'Moi-même ?',
      place: null,
    });
    expect(await still.refused('question:approve', { questionId: question.id })).toBe('not-allowed');
    const asked = { questionId: question.id, role: 'moderator' };
    expect(await still.refused('question:approve', asked as never)).toBe('bad-request');
  });

  it('and what does not exist is not found', async () => {
    const questionId = randomUUID();
    expect(await people.get('moderator')!.refused('question:approve', { questionId })).toBe('not-found');
    expect(await people.get('visitor')!.refused('question:vote', { questionId })).toBe('not-found');
    expect(await people.get('visitor')!.refused('question:approve', { questionId })).toBe('not-allowed');
  });
});

describe('L34. An answer is between one and 1000 characters long', () => {
  it('otherwise the professional is told', async () => {
    const questionId = randomUUID();
    const karim = people.get('professional')!;
    expect(await karim.refused('question:answer', { questionId, text: ' \n ' })).toBe('answer-empty');
    expect(await karim.refused('question:answer', { questionId, text: 'a'.repeat(1001) })).toBe('too-large');
  });
});
