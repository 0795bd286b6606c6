import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import type { OwnQuestion } from '@ville-usine/shared/live/question';
import { isOver } from '../content/choose-session.ts';

/** The sentence that says where a visitor's question is, by its key among the words, with what it names. */
export function ownLine(
  own: OwnQuestion,
  { session, questions, present }: Pick<LiveSnapshot, 'session' | 'questions' | 'present'>,
) {
  const { state, sentBack } = own;
  const values = { name: 'byName' in state ? state.byName : '' };
  switch (state.name) {
    case 'submitted':
      if (sentBack) return { key: 'own.sentBack', values } as const;
      if (state.awaits === 'teacher') return { key: 'own.teacher', values } as const;
      return { key: present.moderators === 0 ? 'own.unread' : 'own.submitted', values } as const;
    case 'held':
      if (state.because === 'blocked') return { key: 'own.blocked', values } as const;
      return { key: state.because === 'nobody-there' ? 'own.nobody' : 'own.held', values } as const;
    case 'merged': {
      const shown = questions.some((question) => question.id === state.into);
      return { key: shown ? 'own.merged' : 'own.mergedWaits', values } as const;
    }
    case 'approved':
    case 'taken':
      if (isOver(session)) return { key: 'own.leftOpen', values } as const;
      return { key: `own.${state.name}`, values } as const;
    case 'answered':
      return { key: state.aloud ? 'own.said' : 'own.answered', values } as const;
    default:
      return { key: `own.${state.name}`, values } as const;
  }
}
