import type { Localized } from '../content/localized.ts';
import type { OwnQuestion } from './own-question.ts';
import type { QuizQuestion } from './question.ts';

const said = (text: string): Localized => ({ fr: text });

/** A teacher's own question as the quiz's own parts take it: in one language, without a source and a place to look. */
export function asQuizQuestion(own: OwnQuestion, id: string): QuizQuestion {
  const shared = {
    id,
    level: 'college' as const,
    prompt: said(own.prompt),
    explanation: said(own.explanation ?? ''),
    source: '',
    where: { place: '', text: said('') },
  };
  switch (own.kind) {
    case 'single':
      return { ...shared, kind: 'single', choices: own.choices.map(said), answer: own.answer };
    case 'multiple':
      return { ...shared, kind: 'multiple', choices: own.choices.map(said), answers: own.answers };
    case 'true-false':
      return { ...shared, kind: 'true-false', answer: own.answer };
    case 'order':
      return { ...shared, kind: 'order', items: own.items.map(said) };
    case 'match': {
      const pairs = own.pairs.map(({ left, right }) => ({ left: said(left), right: said(right) }));
      return { ...shared, kind: 'match', pairs };
    }
    case 'estimate': {
      const { unit, min, max, step, answer, tolerance } = own;
      return { ...shared, kind: 'estimate', unit, min, max, step, answer, tolerance };
    }
  }
}
