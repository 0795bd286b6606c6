import i18next from 'i18next';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { addWords, useWords } from './words.ts';

/** How often all that shows words is told to look again. */
function told(act: () => void): number {
  let times = 0;
  const hear = () => {
    times += 1;
  };
  i18next.store.on('added', hear);
  act();
  i18next.store.off('added', hear);
  return times;
}

const words = { fr: { name: 'nom' }, en: { name: 'name' } };

it('draws nothing anew for the words of a part that is not shown yet', () => {
  expect(told(() => addWords('tram', words))).toBe(0);
  expect(i18next.getFixedT('fr', 'tram')('name')).toBe('nom');
});

it('has whoever already waits for these words look again', () => {
  const Waiting = () => createElement('p', null, useWords('voice')('listen' as never));
  renderToString(createElement(Waiting));
  expect(told(() => addWords('voice', words))).toBe(2);
});
