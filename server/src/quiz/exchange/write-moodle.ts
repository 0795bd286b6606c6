import type { OwnQuestion } from '@ville-usine/shared/quiz/own-question';
import { excerptOf } from './excerpt-of.ts';
import { hintOf } from './hint.ts';

const TYPES: Record<OwnQuestion['kind'], string> = {
  single: 'multichoice',
  multiple: 'multichoice',
  'true-false': 'truefalse',
  order: 'ordering',
  match: 'matching',
  estimate: 'numerical',
};

/**
 * Questions as a Moodle XML, UTF-8. Lists to put in order are of the type `ordering`, which Moodle has since 4.4 and
 * before as a plugin. The range of an estimate goes with it as a tag, since Moodle asks for a number alone.
 */
export function writeMoodle(questions: readonly OwnQuestion[]): string {
  const written = questions.map((question, i) => writeOne(question, i + 1));
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<quiz>', ...written, '</quiz>', ''].join('\n');
}

function writeOne(question: OwnQuestion, number: number): string {
  const hint = question.kind === 'estimate' ? hintOf(question) : null;
  return [
    `  <question type="${TYPES[question.kind]}">`,
    `    <name>${text(`${number}. ${excerptOf(question.prompt)}`)}</name>`,
    `    <questiontext format="plain_text">${text(question.prompt)}</questiontext>`,
    `    <generalfeedback format="plain_text">${text(question.explanation ?? '')}</generalfeedback>`,
    '    <defaultgrade>1</defaultgrade>',
    ...answersOf(question).map((line) => `    ${line}`),
    ...(hint ? [`    <tags><tag>${text(hint)}</tag></tags>`] : []),
    '  </question>',
  ].join('\n');
}

function answersOf(question: OwnQuestion): string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const rights = question.kind === 'single' ? [question.answer] : question.answers;
      const share = Number((100 / rights.length).toFixed(5));
      const wrong = question.kind === 'single' ? 0 : -100;
      return [
        `<single>${question.kind === 'single'}</single>`,
        '<shuffleanswers>true</shuffleanswers>',
        ...question.choices.map((choice, i) => answer(choice, rights.includes(i) ? share : wrong)),
      ];
    }
    case 'true-false':
      return [true, false].map((value) => answer(String(value), value === question.answer ? 100 : 0));
    case 'order':
      return [
        '<layouttype>VERTICAL</layouttype>',
        '<selecttype>ALL</selecttype>',
        ...question.items.map((item, i) => answer(item, i + 1)),
      ];
    case 'match':
      return [
        '<shuffleanswers>true</shuffleanswers>',
        ...question.pairs.map(
          ({ left, right }) =>
            `<subquestion format="plain_text">${text(left)}<answer>${text(right)}</answer></subquestion>`,
        ),
      ];
    case 'estimate': {
      const tolerance = `<tolerance>${question.tolerance}</tolerance>`;
      const unit = `<unit><multiplier>1</multiplier><unit_name>${escapeXml(question.unit)}</unit_name></unit>`;
      return [
        `<answer fraction="100" format="plain_text">${text(String(question.answer))}${tolerance}</answer>`,
        ...(question.unit ? [`<units>${unit}</units>`] : []),
      ];
    }
  }
}

function answer(words: string, fraction: number): string {
  return `<answer fraction="${fraction}" format="plain_text">${text(words)}</answer>`;
}

function text(words: string): string {
  return `<text>${escapeXml(words)}</text>`;
}

function escapeXml(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
