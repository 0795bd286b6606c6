import type { OwnQuestion } from '@ville-usine/shared/quiz/own-question';
import { excerptOf } from './excerpt-of.ts';
import { hintOf } from './hint.ts';
import { asHtml } from './plain-text.ts';

const BEGINS_LIKE_FORMAT = /^\[(?:html|markdown|plain|moodle)\]/i;

/**
 * Questions as a GIFT file for Moodle, UTF-8. GIFT has no lists to put in order: they are matched with their numbers;
 * nor has it the range and unit of an estimate. A comment that Moodle keeps as a tag says both for the way back.
 */
export function writeGift(questions: readonly OwnQuestion[]): string {
  return questions.map((question, i) => `${writeOne(question, i + 1)}\n`).join('\n');
}

function writeOne(question: OwnQuestion, number: number): string {
  const hint = hintOf(question);
  // An arrow cannot be escaped in plain GIFT: where a left side has one, all is written as HTML.
  const html = question.kind === 'match' && question.pairs.some((pair) => pair.left.includes('->'));
  const format = html ? '[html]' : '[plain]';
  const plain = (text: string) => escapeGift(html ? asHtml(text) : text);
  /** A text that begins like a format is given one. */
  const write = (text: string) => (BEGINS_LIKE_FORMAT.test(text) ? format : '') + plain(text);
  const answers = answersOf(question, write);
  const explanation = question.explanation ? `####${write(question.explanation)}` : '';
  const title = escapeGift(`${number}. ${excerptOf(question.prompt)}`);
  return [
    ...(hint ? [`// [tag:${hint.replaceAll(']', '%5D')}]`] : []),
    `::${title}::${format}${plain(question.prompt)} {${answers}${explanation && `\n${explanation}`}\n}`,
  ].join('\n');
}

function answersOf(question: OwnQuestion, write: (text: string) => string): string {
  switch (question.kind) {
    case 'single':
      return question.choices
        .map(
          (text, i) => `\n${i === question.answer ? '=' : '~'}${weighed(text, i === question.answer, write)}`,
        )
        .join('');
    case 'multiple': {
      const share = Number((100 / question.answers.length).toFixed(5));
      return question.choices
        .map((text, i) => `\n~%${question.answers.includes(i) ? share : -100}%${write(text)}`)
        .join('');
    }
    case 'true-false':
      return question.answer ? 'TRUE' : 'FALSE';
    case 'order':
      return question.items.map((text, i) => `\n=${i + 1} -> ${write(text)}`).join('');
    case 'match':
      return question.pairs
        .map(({ left, right }) => `\n=${weighed(left, true, write)} -> ${write(right)}`)
        .join('');
    case 'estimate':
      return `#${question.answer}:${question.tolerance}`;
  }
}

/** A text that begins like a weight gets a weight of its own, so that nobody reads the text as one. */
function weighed(text: string, right: boolean, write: (text: string) => string): string {
  return (text.startsWith('%') ? `%${right ? 100 : 0}%` : '') + write(text);
}

function escapeGift(text: string): string {
  return text.replace(/[\\~=#{}:]/g, '\\$&').replaceAll('\n', '\\n');
}
