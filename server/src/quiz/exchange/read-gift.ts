import type { ImportReason } from '@ville-usine/shared/quiz/import-report';
import { type Draft, type DraftBody, type Found, ReadFault } from './draft.ts';
import { excerptOf } from './excerpt-of.ts';
import { type GiftBlock, giftBlocks } from './gift-blocks.ts';
import { giftBody } from './gift-body.ts';
import { formatOf, type GiftPiece, pieceOf, slicePiece, splitPiece, unescapeGift } from './gift-piece.ts';
import type { Hint } from './hint.ts';
import { plainText, type TextFormat } from './plain-text.ts';

/** The gap of a question with a missing word. */
const GAP = '_____';

/** The questions of a GIFT file, in its order, as Moodle's documentation has them (docs.moodle.org, « GIFT format »). */
export function* readGift(text: string): Generator<Found> {
  for (const block of giftBlocks(text)) {
    if ('command' in block) {
      const [command, name = ''] = [block.command.split(':')[0]!, block.command.replace(/^[^:]*:/, '')];
      const reason: ImportReason = /^\$category$/i.test(command.trim())
        ? { code: 'category', name: excerptOf(name) }
        : { code: 'other-kind', kind: excerptOf(command) };
      yield { unread: { line: block.number, title: '', outcome: 'noted', reason } };
    } else yield readBlock(block);
  }
}

function readBlock({ lines, hint }: GiftBlock): Found {
  const whole = pieceOf(lines.map((line) => line.text).join('\n'));
  const lineAt = (at: number) =>
    lines[whole.text.slice(0, at).split('\n').length - 1]?.number ?? lines[0]!.number;
  const { title, rest } = titleOf(whole);
  const named = excerptOf(title || unescapeGift(formatOf(rest.text.split('{')[0]!).text));
  try {
    return { draft: draftOf(rest, title, lines[0]!.number, hint, lineAt) };
  } catch (fault) {
    if (!(fault instanceof ReadFault)) throw fault;
    return {
      unread: {
        line: fault.line ?? lines[0]!.number,
        title: named,
        outcome: 'refused',
        reason: fault.reason,
      },
    };
  }
}

function titleOf(whole: GiftPiece): { title: string; rest: GiftPiece } {
  const titled = /^\s*::/.exec(whole.signs);
  const end = titled ? whole.signs.indexOf('::', titled[0].length) : -1;
  if (!titled || end < 0) return { title: '', rest: whole };
  return { title: unescapeGift(whole.text.slice(titled[0].length, end)), rest: slicePiece(whole, end + 2) };
}

function draftOf(
  rest: GiftPiece,
  title: string,
  line: number,
  hint: Hint | null,
  lineAt: (at: number) => number,
): Draft {
  const [open, close] = [rest.signs.indexOf('{'), rest.signs.indexOf('}')];
  const fault = (reason: ImportReason, at: number) => new ReadFault(reason, lineAt(rest.at + at));
  if (close >= 0 && (open < 0 || close < open)) throw fault({ code: 'brace-unopened' }, close);
  if (open < 0) throw new ReadFault({ code: 'description' }, line);
  if (close < 0) throw fault({ code: 'brace-unclosed' }, open);
  const inner = rest.signs.indexOf('{', open + 1);
  if (inner >= 0 && inner < close) throw fault({ code: 'brace-inside' }, inner);
  if (inner >= 0) throw fault({ code: 'cloze' }, inner);
  const second = rest.signs.indexOf('}', close + 1);
  if (second >= 0) throw fault({ code: 'brace-unopened' }, second);

  const reasons: ImportReason[] = [];
  const prompt = formatOf(rest.text.slice(0, open));
  const format: TextFormat = prompt.format ?? 'auto';
  const plain = (text: string) => {
    const own = formatOf(text);
    return plainText(unescapeGift(own.text), own.format ?? format, reasons);
  };
  const [body, general] = splitPiece(slicePiece(rest, open + 1, close), '####');
  const after = rest.text.slice(close + 1);
  if (after.trim()) reasons.push({ code: 'missing-word' });
  const asked = after.trim() ? `${prompt.text} ${GAP} ${after}` : prompt.text;
  return {
    line,
    title,
    prompt: plainText(unescapeGift(asked), format, reasons),
    explanation: general ? plain(general.text) : '',
    body: withHint(giftBody(body, { plain, lineAt }), hint),
    reasons,
  };
}

/** The kind that our own comment names, where the question still fits it. */
function withHint(body: DraftBody, hint: Hint | null): DraftBody {
  if (hint?.kind === 'order' && body.kind === 'match') {
    const inOrder = body.pairs.every((pair, i) => pair.left.trim() === String(i + 1));
    if (inOrder) return { kind: 'order', items: body.pairs.map((pair) => pair.right) };
  }
  if (hint?.kind === 'estimate' && body.kind === 'numbers') return { ...body, unit: hint.unit, range: hint };
  return body;
}
