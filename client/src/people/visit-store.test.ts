import { afterEach, expect, test, vi } from 'vitest';
import { askVisit } from '../net/owner.ts';
import { openVisit, useVisit } from './visit-store.ts';

afterEach(() => vi.unstubAllGlobals());

test('A25. The name on the page is the one under which a question would be sent', async () => {
  let id = 'inaya';
  vi.stubGlobal('fetch', async () =>
    Response.json({
      visitor: { kind: 'visitor', id, pseudonym: id, helmet: 'red', vest: 'lime', look: null, classId: null },
      classLabel: null,
    }),
  );
  await openVisit();
  expect(useVisit.getState().visitor?.pseudonym).toBe('inaya');
  id = 'leo';
  // As the connection does when it is made anew.
  await askVisit();
  await vi.waitFor(() => expect(useVisit.getState().visitor?.pseudonym).toBe('leo'));
});
