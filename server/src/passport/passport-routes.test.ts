import type { KeptPassport } from '@ville-usine/shared/passport/passport-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LiveStage, type VisitorActor } from '../../../tests/stage/live-stage.ts';

let stage: LiveStage;
beforeAll(async () => {
  stage = await LiveStage.open();
});
afterAll(() => stage.close());

const send = (one: VisitorActor, marks: object[]) => stage.http(one.person, '/api/passport', { marks });
const kept = (one: VisitorActor) => stage.fetch<KeptPassport>('/api/passport', one.person.id);

test('G4. What a pupil of a class noted is kept on the server as well, once; of anybody else nothing is', async () => {
  const pupil = await stage.visitor({ classId: await stage.schoolClass('4e B') });
  const alone = await stage.visitor();
  const marks = [
    { kind: 'stand', of: 'acierie-belle-etoile' },
    { kind: 'stand', of: 'nowhere' },
  ];
  for (let i = 0; i < 2; i++) expect((await send(pupil, marks)).status).toBe(200);
  expect(await kept(pupil)).toEqual({
    marks: [{ kind: 'stand', of: 'acierie-belle-etoile' }],
    asked: 0,
    answered: 0,
  });
  expect((await send(alone, marks)).status).toBe(403);
  expect((await kept(alone)).marks).toEqual([]);
  expect((await send(pupil, [{ kind: 'stand', of: 'x', name: 'Léa' }])).status).toBe(400);
});
