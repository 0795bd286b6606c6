import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { isOver } from '../../client/src/content/choose-session.ts';
import { LiveStage } from '../stage/live-stage.ts';

test('L203. The moment a session ends everyone who writes knows it from its log, before anything is refused', async () => {
  const stage = await LiveStage.open();
  onTestFinished(() => stage.close());
  const karim = await stage.staff('professional', 'Karim');
  const sam = await stage.staff('moderator', 'Sam');
  const lea = await stage.visitor();
  const sessionId = await stage.session('live', [karim.person]);
  const everyone = [karim, sam, lea];
  for (const one of everyone) await one.join(sessionId);
  expect(everyone.map(({ snapshot }) => isOver(snapshot!.session))).toEqual([false, false, false]);

  await sam.do('session:set-state', { sessionId, state: 'ended' });
  for (const one of everyone) await one.settled(sessionId);
  expect(everyone.map(({ snapshot }) => isOver(snapshot!.session))).toEqual([true, true, true]);

  const key = randomUUID();
  const poll = { kind: 'single', question: 'Oui ?', options: ['Oui', 'Non'], shown: true } as const;
  const refused = [
    await lea.refused('question:ask', { sessionId, key, text: 'Et ?', place: null }),
    await karim.refused('poll:open', { sessionId, key, ...poll, options: [...poll.options] }),
    await karim.refused('caption:say', { sessionId, key, text: 'On coule.' }),
  ];
  expect(refused).toEqual(['session-closed', 'session-closed', 'session-closed']);

  // A mistake: it is taken up again, and everyone may write where they were.
  await sam.do('session:set-state', { sessionId, state: 'live' });
  for (const one of everyone) await one.settled(sessionId);
  expect(everyone.map(({ snapshot }) => isOver(snapshot!.session))).toEqual([false, false, false]);
});
