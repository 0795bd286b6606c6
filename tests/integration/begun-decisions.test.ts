import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import {
  forgetDecision,
  readRefusal,
  refusalDraft,
  rewordDraft,
} from '../../client/src/live/decision-drafts.ts';
import { begunDrafts } from '../../client/src/net/draft.ts';
import { kept } from '../../client/src/net/kept.ts';
import { staffOwner } from '../../client/src/net/owner.ts';

const onDevice = async () =>
  (await kept.list('draft:nadia:')).map(([key]) => key.slice('draft:nadia:'.length));

test('L208. A rewording or refusal that was begun stays with its question, and is gone once that is decided on', async () => {
  staffOwner.setState({ id: 'nadia', before: null });
  const [one, other] = ['q', 'r'].map((id) => ({ sessionId: 's', id })) as [
    Parameters<typeof rewordDraft>[0],
    Parameters<typeof rewordDraft>[0],
  ];
  rewordDraft(one).getState().write('Comment ?');
  refusalDraft(one)
    .getState()
    .write(JSON.stringify({ reason: 'unclear', tell: true }));
  rewordDraft(other).getState().write('Où ?');
  await expect.poll(onDevice).toEqual(['refusal:s:q', 'reword:s:q', 'reword:s:r']);
  expect(readRefusal(refusalDraft(one).getState().text)).toEqual({ reason: 'unclear', tell: true });
  expect((await begunDrafts('reword:', staffOwner)).sort()).toEqual(['reword:s:q', 'reword:s:r']);
  forgetDecision(one);
  await expect.poll(onDevice).toEqual(['reword:s:r']);
  expect(rewordDraft(other).getState().text).toBe('Où ?');
});
