import type { ImportReason, ReportLine } from '@ville-usine/shared/quiz/import-report';
import { OWN_TEXT, OwnQuestion, tidyLine, tidyText } from '@ville-usine/shared/quiz/own-question';
import { type Draft, ReadFault } from './draft.ts';
import { excerptOf } from './excerpt-of.ts';
import { settleBody } from './settle-body.ts';

/** A draft as a question of ours, or null where it is refused, and what the report says of it. */
export function settle(draft: Draft): { question: OwnQuestion | null; line: ReportLine } {
  const reasons = [...draft.reasons];
  const excerpt = excerptOf(draft.title || draft.prompt);
  try {
    const prompt = tidyText(draft.prompt);
    if (prompt === '') throw new ReadFault({ code: 'no-prompt' }, draft.line);
    const { feedback, ...body } = settleBody(draft, reasons);
    const explanation = tidyText(draft.explanation) || explained(feedback, reasons);
    const question = { ...body, prompt, ...(explanation ? { explanation } : {}) };
    const left = feedback.others + (feedback.right && explanation !== tidyText(feedback.right) ? 1 : 0);
    if (left > 0) reasons.push({ code: 'feedback-left', count: left });
    const long = tooLong(question);
    if (long) throw new ReadFault(long, draft.line);
    const parsed = OwnQuestion.safeParse(question);
    if (!parsed.success) {
      const range =
        question.kind === 'estimate' && parsed.error.issues.every((it) => it.path[0] !== 'prompt');
      throw new ReadFault({ code: range ? 'range-broken' : 'unfit' }, draft.line);
    }
    const outcome = reasons.length > 0 ? 'changed' : 'taken';
    return { question: parsed.data, line: { line: draft.line, excerpt, outcome, reasons } };
  } catch (fault) {
    if (!(fault instanceof ReadFault)) throw fault;
    const told: ReportLine = {
      line: fault.line ?? draft.line,
      excerpt,
      outcome: 'refused',
      reasons: [fault.reason],
    };
    return { question: null, line: told };
  }
}

function explained(feedback: { right: string }, reasons: ImportReason[]): string {
  const explanation = tidyText(feedback.right);
  if (explanation) reasons.push({ code: 'feedback-explains' });
  return explanation;
}

/** The first text that is longer than an own question keeps. */
function tooLong(question: OwnQuestion): ImportReason | null {
  const over = (part: keyof typeof OWN_TEXT, texts: string[]): ImportReason | null =>
    texts.some((text) => tidyLine(text).length > OWN_TEXT[part])
      ? { code: 'too-long', part, max: OWN_TEXT[part] }
      : null;
  const words = (): string[] => {
    switch (question.kind) {
      case 'single':
      case 'multiple':
        return question.choices;
      case 'order':
        return question.items;
      case 'match':
        return question.pairs.flatMap((pair) => [pair.left, pair.right]);
      default:
        return [];
    }
  };
  return (
    over('prompt', [question.prompt]) ??
    over('explanation', [question.explanation ?? '']) ??
    over('choice', words()) ??
    over('unit', question.kind === 'estimate' ? [question.unit] : [])
  );
}
