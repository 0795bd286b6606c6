import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { draft } from '../../client/src/net/draft.ts';
import { keptOnDevice } from '../../client/src/net/kept.ts';
import { createOutbox } from '../../client/src/net/outbox.ts';
import { visitorOwner } from '../../client/src/net/owner.ts';

test('D5. In IndexedDB itself, what waits is found again by the next page', async () => {
  const offline = async () => ({ ok: false as const, error: { code: 'offline' as const, sentence: '' } });
  const before = createOutbox<{ text: string }>({
    name: 'question',
    kept: keptOnDevice(),
    owner: visitorOwner,
    send: offline,
    later: () => undefined,
  });
  await before.put('k1', { text: 'Vous travaillez la nuit ?' });
  const sent: string[] = [];
  const after = createOutbox<{ text: string }>({
    name: 'question',
    kept: keptOnDevice(),
    owner: visitorOwner,
    send: async (entry) => {
      sent.push(`${entry.key} ${entry.text}`);
      return { ok: true, value: {} };
    },
  });
  await after.flush();
  expect(sent).toEqual(['k1 Vous travaillez la nuit ?']);
  expect(await keptOnDevice().list('outbox:')).toEqual([]);
});

test('D10. What one types is kept on the device as one types', async () => {
  const device = keptOnDevice();
  const writing = draft('question:demo', visitorOwner, device);
  writing.getState().write('Est-ce que le métal');
  await new Promise<void>((resolve) => {
    const stop = writing.subscribe((now) => {
      if (now.keptAt) {
        stop();
        resolve();
      }
    });
  });
  expect(await keptOnDevice().get(`draft:${visitorOwner.getState().id}:question:demo`)).toMatchObject({
    text: 'Est-ce que le métal',
  });
});
