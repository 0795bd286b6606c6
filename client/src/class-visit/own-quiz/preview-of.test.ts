import type { OwnQuestion } from '@ville-usine/shared/quiz/own-question';
import { expect, test } from 'vitest';
import { previewOf } from './preview-of.ts';
import { titleOf } from './unread-import.ts';

test('Z69. A teacher sees each question as pupils will, with its right answer', () => {
  const single: OwnQuestion = {
    kind: 'single',
    prompt: 'Le symbole du fer ?',
    choices: ['Fe', 'F', 'Fr'],
    answer: 0,
  };
  const shown = previewOf(single, 1);
  if (shown.question.kind !== 'single' || shown.solution.kind !== 'single') throw new Error('another kind');
  expect(shown.question.choices.map(({ fr }) => fr).sort()).toEqual(['F', 'Fe', 'Fr']);
  expect(shown.question.choices[shown.solution.choice]).toEqual({ fr: 'Fe' });
  expect(shown.draft).toEqual({ kind: 'single', choice: null });

  const order: OwnQuestion = {
    kind: 'order',
    prompt: 'Dans l’ordre',
    items: ['un', 'deux', 'trois', 'quatre'],
  };
  const put = previewOf(order, 2);
  if (put.question.kind !== 'order' || put.solution.kind !== 'order') throw new Error('another kind');
  const { items } = put.question;
  expect(put.solution.order.map((at) => items[at]!.fr)).toEqual(order.items);
  expect(put.draft).toEqual(put.solution);
});

test('Z69. A file’s name is a title to begin with', () => {
  expect(titleOf('fer_et-acier.gift')).toBe('fer et acier');
  expect(titleOf('Contrôle n° 3.xml')).toBe('Contrôle n° 3');
  expect(titleOf(`${'a'.repeat(100)}.csv`)).toHaveLength(80);
});
