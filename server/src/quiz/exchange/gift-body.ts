import { type DraftBody, type DraftNumber, ReadFault } from './draft.ts';
import { excerptOf } from './excerpt-of.ts';
import { MAX_ANSWERS } from './exchange-limits.ts';
import { type GiftPiece, giftAnswers, splitPiece, unescapeGift } from './gift-piece.ts';
import { readNumber } from './read-number.ts';

/** How the texts of a question are read: unescaped, and freed of markup in its format. */
type Reading = { plain: (text: string) => string; lineAt: (at: number) => number };

/**
 * What stands between the braces of a GIFT question.
 * @throws {ReadFault} for kinds that there are not here, and for what cannot be read, with the line of it
 */
export function giftBody(body: GiftPiece, { plain, lineAt }: Reading): DraftBody {
  const line = lineAt(body.at);
  const trimmed = body.signs.trim();
  if (trimmed === '') throw new ReadFault({ code: 'essay' }, line);
  if (trimmed.startsWith('#')) return numbersOf(splitPiece(body, '#')[1]!, { plain, lineAt });
  const truth = /^\s*(T|TRUE|F|FALSE)\s*(?:#|$)/i.exec(body.signs);
  if (truth) {
    const [wrong, right] = splitPiece(splitPiece(body, '#')[1] ?? { ...body, text: '', signs: '' }, '#');
    const feedback = { wrong: plain(wrong.text), right: plain(right?.text ?? '') };
    return { kind: 'true-false', answer: /^t/i.test(truth[1]!), feedback };
  }
  const answers = giftAnswers(body, MAX_ANSWERS, lineAt);
  const wrongs = answers.some((answer) => answer.mark === '~');
  const paired = answers.map((answer) => splitPiece(answer.piece, '->'));
  if (!wrongs && paired.some(([, right]) => right !== null)) {
    return {
      kind: 'match',
      pairs: paired.map(([left, right]) => {
        if (!right) {
          const text = excerptOf(unescapeGift(left.text));
          throw new ReadFault({ code: 'pair-incomplete', text }, lineAt(left.at));
        }
        return { left: plain(left.text), right: plain(right.text) };
      }),
    };
  }
  if (!wrongs) throw new ReadFault({ code: 'free-text' }, line);
  const choices = answers.map(({ mark, weight, piece, feedback }) => ({
    text: plain(piece.text),
    weight: weight ?? (mark === '=' ? 100 : 0),
    feedback: plain(feedback),
  }));
  const marked = answers.some((answer) => answer.mark === '=');
  // Two choices, one of them worth everything: whoever wrote it meant one answer.
  return { kind: 'choices', multiple: !marked && choices.length > 2, choices };
}

/** `3`, `3:2`, `1..5`, or several of them with `=` and weights; the unit and the range are for a hint to say. */
function numbersOf(body: GiftPiece, { plain, lineAt }: Reading): DraftBody {
  const several = /^\s*[=~]/.test(body.signs);
  const [lone, said] = splitPiece(body, '#');
  const answers = several
    ? giftAnswers(body, MAX_ANSWERS, lineAt)
    : [{ mark: '=' as const, weight: null, piece: lone, feedback: said?.text ?? '' }];
  const numbers: DraftNumber[] = [];
  const feedback: string[] = [];
  for (const answer of answers) {
    const text = unescapeGift(answer.piece.text).trim();
    if (answer.mark === '~' && text === '') {
      if (answer.feedback.trim()) feedback[answers.length] = plain(answer.feedback);
      continue;
    }
    const read = interval(text);
    const blanks = answer.piece.text.length - answer.piece.text.trimStart().length;
    if (!read) {
      throw new ReadFault({ code: 'number-broken', text: excerptOf(text) }, lineAt(answer.piece.at + blanks));
    }
    feedback[numbers.length] = plain(answer.feedback);
    numbers.push({ ...read, weight: answer.weight ?? (answer.mark === '=' ? 100 : 0) });
  }
  return {
    kind: 'numbers',
    numbers,
    unit: '',
    range: null,
    feedback: Array.from(feedback, (it) => it ?? ''),
  };
}

function interval(text: string): { value: number; tolerance: number } | null {
  const ends = text.split('..');
  if (ends.length === 2) {
    const [low, high] = ends.map(readNumber);
    if (low == null || high == null || low > high) return null;
    const value = Number(((low + high) / 2).toPrecision(12));
    return { value, tolerance: Number(((high - low) / 2).toPrecision(12)) };
  }
  const parts = text.split(':');
  const [value, tolerance] = parts.map(readNumber);
  if (parts.length > 2 || value == null || tolerance === null) return null;
  return { value, tolerance: Math.abs(tolerance ?? 0) };
}
