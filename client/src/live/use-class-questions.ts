import { isSetAside, isWaiting } from '@ville-usine/shared/live/is-waiting';
import type { DeskQuestion } from '@ville-usine/shared/live/question';
import { teacherDecides } from '@ville-usine/shared/live/route-question';
import type { LiveSession } from '@ville-usine/shared/live/session';
import { useLive } from './live-store.ts';
import { useVouching } from './use-vouching.ts';

/** A class's questions in a session, for its teacher: what waits for them, oldest first (null until it is known), and the rest. */
export function useClassQuestions(session: LiveSession) {
  const { snapshot } = useLive(session.id, 'staff');
  const alone = teacherDecides(session.audience);
  const vouching = useVouching(session.id, alone);
  const questions = snapshot?.classroom?.questions ?? [];
  const mine = ({ state }: DeskQuestion) =>
    isWaiting(state) && !isSetAside(state) && (alone || state.awaits === 'teacher');
  const waiting = questions
    .filter((question) => mine(question) && !vouching.acted.has(question.id))
    .sort((a, b) => a.askedAt.localeCompare(b.askedAt));
  const others = questions.filter((question) => !mine(question)).reverse();
  return { alone, vouching, waiting: snapshot === null ? null : waiting, others };
}
