import { randomUUID } from 'node:crypto';
import type { VisitStop } from '@ville-usine/shared/class-visit/visit-plan';
import type { HttpReplies } from '@ville-usine/shared/http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { visitPlan } from '../stage/visit-plan.ts';
import { FaultStage } from './fault-stage.ts';

let stage: FaultStage;
beforeAll(async () => {
  stage = await FaultStage.open();
});
afterAll(() => stage.close());

const STOPS: VisitStop[] = [
  { kind: 'steps', of: 'metallurgie', minutes: 15 },
  { kind: 'stand', of: 'acierie-belle-etoile', minutes: 15 },
  { kind: 'quiz', of: 'metallurgie', minutes: 15 },
];

test('V34. Cut off in mid-visit again and again, a class is where it was told to be, with its pupils, keys, hands and passports', async () => {
  const token = randomUUID();
  const { visit } = await stage.http<HttpReplies['POST /api/class-visits']>('', '/api/class-visits', {
    token,
    plan: visitPlan({ stops: STOPS }),
  });
  const pupil = await stage.visit();
  const { classKey } = await stage.http<HttpReplies['POST /api/visit/class']>(pupil, '/api/visit/class', {
    code: visit.code,
  });
  const teacher = await stage.visit();
  const marks = [
    { kind: 'step', of: 'fusion' },
    { kind: 'trade', of: 'fonderie' },
    { kind: 'stand', of: 'acierie-belle-etoile' },
  ] as const;

  for (const [index, mark] of marks.entries()) {
    const guide = await stage.connect(teacher);
    const lea = await stage.connect(pupil);
    const { tour } = await guide.do('guide:enter', { token });
    expect(tour.stop?.index ?? -1).toBe(index - 1);
    const joined = await lea.do('tour:join', {});
    expect(joined?.self).toMatchObject({ key: classKey, hand: index % 2 === 1 });
    await guide.do('guide:order', { do: 'stop', index, bring: false });
    await guide.do('guide:order', { do: 'follow' }).catch(() => undefined);
    await lea.do('tour:hand', { up: index % 2 === 0 });
    await stage.http(pupil, '/api/passport', { marks: [mark] });
    await stage.powerCut();
  }

  const guide = await stage.connect(teacher);
  const { tour, board } = await guide.do('guide:enter', { token });
  expect(tour).toMatchObject({ stop: { index: 2 }, mode: { is: 'follow' }, guided: true });
  expect(board.pupils).toMatchObject([{ key: classKey, state: 'offline' }]);
  expect(board.pupils[0]?.handAt).not.toBeNull();
  const kept = await stage.http<HttpReplies['GET /api/passport']>(pupil, '/api/passport');
  expect(kept.marks.map(({ of }) => of).sort()).toEqual(marks.map(({ of }) => of).sort());
  const { report } = await stage.http<HttpReplies['POST /api/class-visits/report']>(
    '',
    '/api/class-visits/report',
    { token },
  );
  expect(report.stops.every(({ at }) => at !== null)).toBe(true);
  expect(report.pupils[0]?.from).not.toBeNull();
}, 60_000);
