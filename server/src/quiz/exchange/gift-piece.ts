import { ReadFault } from './draft.ts';
import { excerptOf } from './excerpt-of.ts';
import { withoutEscapes } from './gift-blocks.ts';
import type { TextFormat } from './plain-text.ts';

/** A part of a GIFT question: its text, the same with escapes blanked, and where it begins in the question. */
export type GiftPiece = { text: string; signs: string; at: number };

export function pieceOf(text: string): GiftPiece {
  return { text, signs: withoutEscapes(text), at: 0 };
}

export function slicePiece(piece: GiftPiece, from: number, to?: number): GiftPiece {
  return { text: piece.text.slice(from, to), signs: piece.signs.slice(from, to), at: piece.at + from };
}

/** What stands before a sign, and after it; all of it before where the sign is not there. */
export function splitPiece(piece: GiftPiece, sign: string): [GiftPiece, GiftPiece | null] {
  const at = piece.signs.indexOf(sign);
  if (at < 0) return [piece, null];
  return [slicePiece(piece, 0, at), slicePiece(piece, at + sign.length)];
}

/** A text as it is read: `\=` is an equals sign, `\n` a new line. A backslash before anything else stays. */
export function unescapeGift(text: string): string {
  return text.replace(/\\([~=#{}:\\n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
}

/** A text without its leading `[html]`, `[markdown]`, `[plain]` or `[moodle]`, and what that says. */
export function formatOf(text: string): { text: string; format: TextFormat | null } {
  const marked = /^\s*\[(html|markdown|plain|moodle)\]/i.exec(text);
  if (!marked) return { text, format: null };
  const name = marked[1]!.toLowerCase();
  return { text: text.slice(marked[0].length), format: name === 'moodle' ? 'auto' : (name as TextFormat) };
}

/** One answer: its mark, its weight in percent where one is written, what is said after `#`. */
export type GiftAnswer = { mark: '=' | '~'; weight: number | null; piece: GiftPiece; feedback: string };

/**
 * The answers between the braces.
 * @throws {ReadFault} `too-many` where there are more than `max`, `answer-unmarked`, `weight-broken`
 */
export function giftAnswers(body: GiftPiece, max: number, lineAt: (at: number) => number): GiftAnswer[] {
  const marks = [...body.signs.matchAll(/[=~]/g)].map((match) => match.index);
  if (marks.length > max)
    throw new ReadFault({ code: 'too-many', part: 'choices', count: marks.length, max });
  const before = slicePiece(body, 0, marks[0] ?? body.text.length);
  if (before.text.trim() !== '') {
    const at = before.at + before.text.search(/\S/);
    throw new ReadFault({ code: 'answer-unmarked', text: excerptOf(unescapeGift(before.text)) }, lineAt(at));
  }
  return marks.map((from, i) => {
    const [said, feedback] = splitPiece(slicePiece(body, from + 1, marks[i + 1]), '#');
    const weighed = /^\s*%\s*(-?\d{1,3}(?:[.,]\d{1,9})?)\s*%/.exec(said.signs);
    if (!weighed && /^\s*%[^%\n]{0,20}%|^\s*%-?[\d.,]+(?:\s|$)/.test(said.signs)) {
      throw new ReadFault({ code: 'weight-broken', text: excerptOf(said.text) }, lineAt(body.at + from));
    }
    return {
      mark: body.text[from] as '=' | '~',
      weight: weighed ? Number(weighed[1]!.replace(',', '.')) : null,
      piece: slicePiece(said, weighed?.[0].length ?? 0),
      feedback: feedback?.text ?? '',
    };
  });
}
