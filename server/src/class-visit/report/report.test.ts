import { randomUUID } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import type { ClassReport } from '@ville-usine/shared/class-visit/report';
import type { XapiStatement } from '@ville-usine/shared/class-visit/report-xapi';
import type { HttpReplies } from '@ville-usine/shared/http';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { LiveStage, type StaffActor, type VisitorActor } from '../../../../tests/stage/live-stage.ts';
import { visitPlan } from '../../../../tests/stage/visit-plan.ts';
import { eraseDueClasses } from '../../live/erase-class.ts';
import { createLogger } from '../../ops/logger.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const START = Date.now();
let now = START;
const clock = { now: () => new Date(now) };
let stage: LiveStage;
let sam: StaffActor;
let karim: StaffActor;
beforeAll(async () => {
  stage = await LiveStage.open({ clock });
  sam = await stage.staff('moderator', 'Sam');
  karim = await stage.staff('professional', 'Karim');
});
afterAll(() => stage.close());
beforeEach(() => {
  now = START;
});
const after = (minutes: number) => new Date(START + minutes * MINUTE_MS).toISOString();
const later = (minutes: number) => {
  now += minutes * MINUTE_MS;
};

const plan = () =>
  visitPlan({
    startsAt: new Date(now + MINUTE_MS).toISOString(),
    minutes: 55,
    stops: [
      { kind: 'steps', of: 'metallurgie', minutes: 20 },
      { kind: 'stand', of: 'acierie-belle-etoile', minutes: 15 },
    ],
  });

const ask = <T>(path: string, body: object) =>
  stage.http(null, `/api/class-visits${path}`, body).then((answer) => answer.json() as Promise<T>);
const reportOf = async (token: string) => (await ask<{ report: ClassReport }>('/report', { token })).report;
const fileOf = async (token: string, as: string) => {
  const answer = await stage.http(null, '/api/class-visits/report-file', {
    token,
    as,
    language: 'fr',
    zone: 'Europe/Paris',
  });
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
};

/** A visit that was led through its two stops, with a quiz answer, a question and a trade met. */
async function visited() {
  const token = randomUUID();
  const { visit } = await ask<HttpReplies['POST /api/class-visits']>('', { token, plan: plan() });
  const guide = await stage.visitor();
  await guide.do('guide:enter', { token });
  const pupils: VisitorActor[] = [];
  for (let i = 0; i < 2; i++) {
    const one = await stage.visitor();
    await stage.http(one.person, '/api/visit/class', { code: visit.code });
    await one.do('tour:join', {});
    pupils.push(one);
  }
  const [lea, tom] = pupils as [VisitorActor, VisitorActor];
  await guide.do('guide:order', { do: 'stop', index: 0, bring: false });
  later(18);
  await guide.do('guide:order', { do: 'stop', index: 1, bring: false });
  await stage.http(lea.person, '/api/passport', { marks: [{ kind: 'trade', of: 'fonderie' }] });
  const sessionId = await stage.session('live', [karim.person]);
  await sam.join(sessionId);
  const put = async (text: string) =>
    (await tom.do('question:ask', { sessionId, key: randomUUID(), text, place: null })).question.id;
  const shown = await put('Quel four ?');
  await sam.do('question:approve', { questionId: shown });
  await karim.do('question:answer', { questionId: shown, text: 'Un four à arc.' });
  await sam.do('question:refuse', { questionId: await put('=SECRET()'), reason: 'off-topic' });
  later(10);
  tom.close();
  await expect
    .poll(async () => (await reportOf(token)).pupils.some(({ minutes }) => minutes === 28))
    .toBe(true);
  later(5);
  await guide.do('guide:order', { do: 'end' });
  lea.close();
  await expect
    .poll(async () => (await reportOf(token)).pupils.some(({ minutes }) => minutes === 33))
    .toBe(true);
  return { token, lea: lea.person.pseudonym, tom: tom.person.pseudonym };
}

test('V80. A visit’s report writes itself: who was there and how long, stops, questions and answers, trades met', async () => {
  const { token, lea, tom } = await visited();
  const report = await reportOf(token);
  expect(report).toMatchObject({
    label: '4e B',
    begunAt: after(0),
    endedAt: after(33),
    planned: { pupils: 24, minutes: 55 },
    stops: [
      { name: { fr: 'Métallurgie, visite du hall' }, stayed: 18 },
      { at: after(18), stayed: 15 },
    ],
    questions: [{ pseudonym: tom, text: 'Quel four ?', answer: { by: 'Karim', text: 'Un four à arc.' } }],
    refused: 1,
    trades: [{ id: 'fonderie', by: 1 }],
  });
  const of = (pseudonym: string) => report.pupils.find((one) => one.pseudonym === pseudonym);
  expect(of(lea)).toMatchObject({ minutes: 33, trades: 1, asked: 0 });
  expect(of(tom)).toMatchObject({ minutes: 28, asked: 1, answered: 1 });
  expect(JSON.stringify(report)).not.toContain('SECRET');
});

test('V81. The report is given out as CSV, workbook, PDF and xAPI, the same in each; nobody else’s link opens it', async () => {
  const { token, tom } = await visited();
  const csv = (await fileOf(token, 'csv')).toString('utf8');
  expect(csv).toContain('Présence\r\nPseudonyme;Arrivée;Départ;Minutes présentes;Code du passeport\r\n');
  expect(csv).toContain(`;${tom};Quel four ?;Karim;Un four à arc.`);
  const sheets = unzipped(await fileOf(token, 'xlsx'));
  expect(sheets).toContain('Quel four ?');
  expect(sheets).toContain('Questions et réponses');
  const pdf = await fileOf(token, 'pdf');
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const statements = JSON.parse((await fileOf(token, 'xapi')).toString()) as XapiStatement[];
  expect(statements.map(({ verb }) => verb.id.split('/').at(-1)).sort()).toEqual([
    'asked',
    'attended',
    'attended',
  ]);
  expect(statements.find(({ actor }) => actor.account.name === tom)).toMatchObject({
    result: { duration: 'PT28M' },
  });
  const stranger = await stage.http(null, '/api/class-visits/report', { token: randomUUID() });
  expect(stranger.status).toBe(404);
});

test('V82. One act of its teacher erases the class, its pupils’ visits and its report', async () => {
  const { token, lea } = await visited();
  expect(await ask('/erase', { token })).toEqual({ erased: 2 });
  expect((await stage.http(null, '/api/class-visits/report', { token })).status).toBe(404);
  expect(await everything()).not.toContain(lea);
});

test('V87. A board that is open while its class is erased is told so', async () => {
  const { token } = await visited();
  const board = await stage.visitor();
  await board.do('guide:enter', { token });
  const told = board.next('guide:erased');
  await ask('/erase', { token });
  await told;
  expect(await board.refused('guide:enter', { token })).toBe('visit-unknown');
});

test('V83. Thirty days after the visit it is gone by itself, and not a day before', async () => {
  const { token, lea } = await visited();
  const parts = {
    storage: stage.storage,
    clock,
    edition: { id: 'paca-2021' } as Parameters<typeof eraseDueClasses>[1]['edition'],
    logger: createLogger('silent'),
  };
  now += 29 * DAY_MS;
  expect(await eraseDueClasses(stage.app.io, parts)).toBe(0);
  expect((await reportOf(token)).pupils).toHaveLength(2);
  now += 2 * DAY_MS;
  expect(await eraseDueClasses(stage.app.io, parts)).toBeGreaterThan(0);
  expect(await everything()).not.toContain(lea);
});

/** Every row of every table, as one text. */
async function everything(): Promise<string> {
  const tables = await stage.storage.db.introspection.getTables();
  const all = tables.map(({ name }) =>
    stage.storage.db
      .selectFrom(name as 'visitors')
      .selectAll()
      .execute(),
  );
  return JSON.stringify(await Promise.all(all));
}

/** All XML of a workbook, read by the central directory of its ZIP. */
function unzipped(zip: Buffer): string {
  const texts: string[] = [];
  for (let at = zip.indexOf('PK\x01\x02'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 4)) {
    const [method, size, from] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt32LE(at + 42),
    ];
    const start = from + 30 + zip.readUInt16LE(from + 26) + zip.readUInt16LE(from + 28);
    const packed = zip.subarray(start, start + size);
    texts.push((method === 0 ? packed : inflateRawSync(packed)).toString('utf8'));
  }
  return texts.join('\n');
}
