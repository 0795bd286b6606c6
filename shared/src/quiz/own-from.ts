import { inLanguage, type Language, type Spoken } from '../content/language.ts';
import type { Localized } from '../content/localized.ts';
import { OWN_TEXT, OwnQuestion } from './own-question.ts';
import type { QuizQuestion } from './question.ts';

const SOURCE: Spoken<string> = { fr: 'Source : ', en: 'Source: ' };

/**
 * An edition's question as a teacher's own, in one language; null where a text is longer than an own question keeps. Its
 * source goes along at the end of the explanation, where there is room.
 */
export function ownFrom(question: QuizQuestion, language: Language): OwnQuestion | null {
  const say = (text: Localized) => inLanguage(text, language);
  const learnt = say(question.explanation);
  const sourced = `${learnt}\n${SOURCE[language]}${question.source}`;
  const texts = {
    prompt: say(question.prompt),
    explanation: sourced.length <= OWN_TEXT.explanation ? sourced : learnt,
  };
  const own = OwnQuestion.safeParse({ ...texts, ...bodyOf(question, say) });
  return own.success ? own.data : null;
}

function bodyOf(question: QuizQuestion, say: (text: Localized) => string): object {
  const { kind } = question;
  switch (kind) {
    case 'single':
      return { kind, choices: question.choices.map(say), answer: question.answer };
    case 'multiple': {
      const answers = [...question.answers].sort((a, b) => a - b);
      return { kind, choices: question.choices.map(say), answers };
    }
    case 'true-false':
      return { kind, answer: question.answer };
    case 'order':
      return { kind, items: question.items.map(say) };
    case 'match':
      return {
        kind,
        pairs: question.pairs.map(({ left, right }) => ({ left: say(left), right: say(right) })),
      };
    case 'estimate': {
      const { unit, min, max, step, answer, tolerance } = question;
      return { kind, unit, min, max, step, answer, tolerance };
    }
  }
}
