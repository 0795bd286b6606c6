import { randomUUID } from 'node:crypto';
import type { HttpReplies } from '@ville-usine/shared/http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FaultStage } from './fault-stage.ts';

const DEMO = 'demo-metallurgie';

let stage: FaultStage;
beforeAll(async () => {
  stage = await FaultStage.open();
}, 60_000);
afterAll(() => stage.close());

/** Everything that each of them was told is kept, as the server tells it now. */
async function told(people: {
  lea: string;
  tom: string;
  sam: string;
  karim: string;
  roux: string;
  dating: string;
}) {
  const { lea, tom, sam, karim, roux, dating } = people;
  const list = async (cookie: string, as: 'visitor' | 'staff') =>
    (await stage.connect(cookie, as)).do('slot:list', { sessionId: dating });
  const room = async (cookie: string, as: 'visitor' | 'staff') => {
    const snapshot = await (await stage.connect(cookie, as)).join(DEMO);
    // A start may tell in the log what was counted just before the cut.
    const { present: _, heads: _heads, room, ...kept } = snapshot;
    const { now: __, host: ___, ...keptRoom } = room;
    return { ...kept, room: keptRoom };
  };
  const desk = await stage.connect(sam, 'staff');
  const get = (cookie: string, path: string) => stage.http<unknown>(cookie, path);
  const chosen = await stage.http<HttpReplies['GET /api/retention']>(stage.organiser, '/api/retention');
  const { identityDays, results } = chosen;
  return {
    lea: await room(lea, 'visitor'),
    tom: await room(tom, 'visitor'),
    desk: await room(sam, 'staff'),
    professional: await room(karim, 'staff'),
    slots: [await list(lea, 'visitor'), await list(tom, 'visitor'), await list(roux, 'staff')],
    blocks: await desk.do('visitor:blocks', {}),
    reports: [await get(tom, '/api/reports'), await get(sam, '/api/report-cases')],
    retention: { identityDays, results },
    links: await get(stage.organiser, '/api/adult-links'),
    classes: await get(stage.organiser, '/api/classes'),
    faq: await get(sam, '/api/faq?as=staff'),
  };
}

it('L225. All that the server has said is kept, taken, booked or sent is there after a power cut, word for word', async () => {
  const [lea, tom, zoe] = [await stage.visit(), await stage.visit(), await stage.visit()];
  const sam = await stage.server.access('Modération');
  const karim = await stage.server.access('Professionnel');
  const { id: classId } = await stage.http<{ id: string }>(stage.organiser, '/api/classes', {
    label: '4e B',
  });
  const roux = await stage.invite({ role: 'teacher', name: 'Mme Roux', classId });
  const dating = await stage.session({ kind: 'job-dating', slots: { minutes: 10, places: 6 } });
  const adults = await stage.session({ audience: { kind: 'adults' }, title: { fr: 'Se reconvertir' } });
  const as = (cookie: string) =>
    stage.connect(cookie, [sam, karim, roux].includes(cookie) ? 'staff' : 'visitor');
  const [pupil, other, third] = [await as(lea), await as(tom), await as(zoe)];
  const [desk, host, teacher] = [await as(sam), await as(karim), await as(roux)];
  const ask = async (who: typeof pupil, text: string) =>
    (await who.do('question:ask', { sessionId: DEMO, key: randomUUID(), text, place: null })).question.id;

  const answered = await ask(pupil, 'Que fait la lance ?');
  await desk.do('question:approve', { questionId: answered });
  await other.do('question:vote', { questionId: answered });
  await host.do('question:take', { questionId: answered });
  await host.do('question:answer', { questionId: answered, text: 'Elle souffle de l’oxygène.' });
  const aloud = await ask(pupil, 'Le four dort-il la nuit ?');
  await desk.do('question:reword', { questionId: aloud, text: 'Le four s’arrête-t-il la nuit ?' });
  await desk.do('question:approve', { questionId: aloud });
  await host.do('question:answer-aloud', { questionId: aloud, text: 'Jamais, dit Karim.' });
  const held = await ask(other, 'Une question à garder ?');
  await desk.do('question:hold', { questionId: held, held: true });
  const refused = await ask(other, 'Une question à refuser ?');
  await desk.do('question:refuse', { questionId: refused, reason: 'off-topic' });
  const blocked = await ask(third, 'Une moquerie');
  const why = { scope: 'week', reason: 'hurtful', note: 'La troisième fois' } as const;
  await desk.do('visitor:block', { questionId: blocked, ...why });
  const { poll } = await host.do('poll:open', {
    sessionId: DEMO,
    key: randomUUID(),
    kind: 'single',
    question: 'Déjà vu une coulée ?',
    options: ['Oui', 'Non'],
    shown: true,
  });
  await pupil.do('poll:vote', { pollId: poll.id, choice: [1] });
  await host.do('room:spotlight', { sessionId: DEMO, show: { kind: 'poll', id: poll.id } });
  await desk.do('caption:say', { sessionId: DEMO, key: randomUUID(), text: 'Bonjour à toutes.' });
  await pupil.do('group:open', { sessionId: dating, slot: 1, size: 3 });
  await other.do('slot:book', { sessionId: dating, slot: 2 });
  await teacher.do('group:hold', { sessionId: dating, slot: 3, size: 4 });
  const report = { questionId: answered, part: 'answer', reason: 'other', note: 'À relire' };
  await stage.http(tom, '/api/reports', report);
  await stage.http(stage.organiser, '/api/retention', { identityDays: 12, results: 'erase' });
  await stage.http(stage.organiser, '/api/adult-links', { sessionId: adults });

  const people = { lea, tom, sam, karim, roux, dating };
  await expect
    .poll(async () => (await as(lea)).join(DEMO), { timeout: 5_000 })
    .toMatchObject({ questions: [{ votes: 1 }, {}], room: { polls: [{ voters: 1 }] } });
  const before = await told(people);
  expect(before.lea).toMatchObject({ room: { chosen: { [poll.id]: [1] }, captions: [{}] }, own: [{}, {}] });
  expect(before.tom).toMatchObject({ voted: [answered], own: [{}, {}] });
  expect(before.slots[0]).toMatchObject({ mine: 1, group: { size: 3, reservedUntil: expect.any(String) } });
  expect(before.slots[1]).toMatchObject({ mine: 2, taken: [0, 3, 1, 4, 0, 0] });
  expect(before.slots[2]).toMatchObject({ held: [{ slot: 3, size: 4 }] });
  expect(before.retention).toMatchObject({ identityDays: 12, results: 'erase' });
  expect(before.links).toMatchObject({ links: [{ sessionId: adults }] });
  expect(JSON.stringify([before.blocks, before.reports])).toMatch(/La troisième fois.*À relire/);

  await stage.powerCut();
  expect(await told(people)).toEqual(before);
  const stopped = { sessionId: DEMO, key: randomUUID(), text: 'Encore moi ?', place: null };
  expect(await (await as(zoe)).refused('question:ask', stopped)).toBe('visitor-blocked');
}, 60_000);
