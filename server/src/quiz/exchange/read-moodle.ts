import type { ImportReason } from '@ville-usine/shared/quiz/import-report';
import { type DraftBody, type Found, ReadFault } from './draft.ts';
import { excerptOf } from './excerpt-of.ts';
import { MAX_ANSWERS } from './exchange-limits.ts';
import { readHint } from './hint.ts';
import { moodleTree, type QuestionNode, type XmlNode } from './moodle-tree.ts';
import { plainText, type TextFormat } from './plain-text.ts';
import { readNumber } from './read-number.ts';

const FORMATS: Record<string, TextFormat> = { html: 'html', plain_text: 'plain', markdown: 'markdown' };

/** Kinds of Moodle that there are not here, with what is said of them. */
const OTHERS: Record<string, ImportReason> = {
  shortanswer: { code: 'free-text' },
  essay: { code: 'essay' },
  cloze: { code: 'cloze' },
  multianswer: { code: 'cloze' },
  description: { code: 'description' },
  random: { code: 'random' },
  randomsamatch: { code: 'random' },
};

/** The questions of a Moodle XML, in its order, as Moodle's documentation has them (docs.moodle.org, « Moodle XML »). */
export function* readMoodle(xml: string): Generator<Found> {
  const tree = moodleTree(xml);
  if ('refused' in tree) {
    yield { unread: { line: tree.line, title: '', outcome: 'refused', reason: tree.refused } };
    return;
  }
  for (const question of tree.questions) yield readOne(question);
}

function readOne(node: QuestionNode): Found {
  const type = node.attributes['type'] ?? '';
  const unread = (outcome: 'refused' | 'noted', reason: ImportReason, line = node.line): Found => ({
    unread: { line, title: title || excerptOf(textOf(child(node, 'questiontext'))), outcome, reason },
  });
  const reasons: ImportReason[] = [];
  const plain = (holder: XmlNode | undefined, otherwise: TextFormat = 'auto') =>
    plainText(textOf(holder), FORMATS[holder?.attributes['format'] ?? ''] ?? otherwise, reasons);
  const title = textOf(child(node, 'name'));
  if (node.broken !== null) return unread('refused', { code: 'xml-broken' }, node.broken);
  if (type === 'category') {
    return unread('noted', { code: 'category', name: excerptOf(textOf(child(node, 'category'))) });
  }
  const other = OTHERS[type];
  if (other) return unread('refused', other);
  try {
    const body = bodyOf(node, type, plain);
    if (!body) return unread('refused', { code: 'other-kind', kind: excerptOf(type) });
    const prompt = plain(child(node, 'questiontext'));
    const explanation = plain(child(node, 'generalfeedback'));
    return { draft: { line: node.line, title, prompt, explanation, body, reasons } };
  } catch (fault) {
    if (!(fault instanceof ReadFault)) throw fault;
    return unread('refused', fault.reason, fault.line ?? node.line);
  }
}

type Plain = (holder: XmlNode | undefined, otherwise?: TextFormat) => string;

function bodyOf(node: QuestionNode, type: string, plain: Plain): DraftBody | null {
  const answers = all(node, 'answer');
  const pairs = all(node, 'subquestion');
  const count = Math.max(answers.length, pairs.length);
  if (count > MAX_ANSWERS)
    throw new ReadFault({ code: 'too-many', part: 'choices', count, max: MAX_ANSWERS });
  const feedback = (answer: XmlNode | undefined) => plain(answer && child(answer, 'feedback'));
  switch (type) {
    case 'multichoice':
    case 'multichoiceset': {
      const single =
        type === 'multichoice' && !/^\s*(?:false|0)\s*$/i.test(child(node, 'single')?.text ?? '');
      const choices = answers.map((answer) => ({
        text: plain(answer),
        weight: readNumber(answer.attributes['fraction'] ?? '') ?? 0,
        feedback: feedback(answer),
      }));
      return { kind: 'choices', multiple: !single, choices };
    }
    case 'truefalse': {
      const right = answers.find((answer) => (readNumber(answer.attributes['fraction'] ?? '') ?? 0) > 0);
      if (!right) throw new ReadFault({ code: 'no-right-answer' }, node.line);
      const wrong = answers.find((answer) => answer !== right);
      const answer = /^\s*true\s*$/i.test(textOf(right));
      return { kind: 'true-false', answer, feedback: { right: feedback(right), wrong: feedback(wrong) } };
    }
    case 'matching':
    case 'ddmatch':
      return {
        kind: 'match',
        pairs: pairs.map((pair) => ({
          left: plain(pair),
          right: plain(child(pair, 'answer'), type === 'matching' ? 'plain' : 'auto'),
        })),
      };
    case 'ordering':
      return { kind: 'order', items: answers.map((answer) => plain(answer)) };
    case 'numerical':
      return numbersOf(node, answers, feedback);
    default:
      return null;
  }
}

function numbersOf(node: QuestionNode, answers: XmlNode[], feedback: (answer: XmlNode) => string): DraftBody {
  const tags = all(child(node, 'tags'), 'tag').map(textOf);
  const hints = tags.map((tag) => readHint(tag.trim()));
  const hint = hints.find((one) => one?.kind === 'estimate');
  const units = all(child(node, 'units'), 'unit').map((unit) => child(unit, 'unit_name')?.text ?? '');
  // « * » catches every other number, for its feedback.
  const said = answers.filter((answer) => textOf(answer).trim() !== '*');
  const numbers = said.map((answer) => {
    const text = textOf(answer).trim();
    const value = readNumber(text);
    const tolerance = readNumber(child(answer, 'tolerance')?.text.trim() || '0');
    if (value === null || tolerance === null) {
      throw new ReadFault({ code: 'number-broken', text: excerptOf(text) }, answer.line);
    }
    const weight = readNumber(answer.attributes['fraction'] ?? '') ?? 0;
    return { value, tolerance: Math.abs(tolerance), weight };
  });
  const range = hint?.kind === 'estimate' ? hint : null;
  const unit = range?.unit ?? units[0] ?? '';
  return { kind: 'numbers', numbers, unit, range, feedback: said.map(feedback) };
}

function child(node: XmlNode, name: string): XmlNode | undefined {
  return node.children.find((one) => one.name === name);
}

function all(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((one) => one.name === name) ?? [];
}

/** The text of `<holder><text>…</text></holder>`; old files have it in the holder itself. */
function textOf(holder: XmlNode | undefined): string {
  return holder ? (child(holder, 'text')?.text ?? holder.text) : '';
}
