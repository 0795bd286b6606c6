import type { Gesture } from '@ville-usine/shared/presence/gesture';
import { request } from '../net/request.ts';
import { announce } from '../ui/announce.ts';
import { wordsOf } from '../words/words.ts';
import { notice } from '../world/notice-store.ts';
import './gestures-words.ts';
import { ownBody } from './own-body.ts';

/** Makes a gesture oneself: seen here at once, and by the others in the zone when the server has taken it. */
export async function makeGesture(gesture: Gesture): Promise<void> {
  const t = wordsOf('gestures');
  const begun = { gesture, since: performance.now() };
  ownBody.gesture = begun;
  announce(t(`own.${gesture}`));
  const answer = await request('presence:gesture', { gesture });
  if (answer.ok || answer.error.code !== 'too-fast') return;
  // Nobody saw it: one's own arm comes down again.
  if (ownBody.gesture === begun) ownBody.gesture = null;
  notice(t('tooFast'));
}
