import { genderedIn } from '@ville-usine/shared/content/gendered';
import { ERRORS } from '@ville-usine/shared/errors';
import { expect, it } from 'vitest';
import { sentencesOf } from './missing-words.ts';
import type { WordFile } from './words.ts';

const files = import.meta.glob<Record<string, WordFile>>('./fr/*.ts', { eager: true });

it('C355. A sentence that says « tu » asks nobody whether they are a boy or a girl', () => {
  for (const gendered of [
    'Tu es prêt ?',
    'Tu n’es pas inscrite.',
    'Tu es déjà arrivé.',
    'Toi seul vois ce score.',
    'Bienvenu !',
    'Connecté·e',
    'Es-tu inscrit(e) ?',
    'On y va, et tu monteras tout seul.',
  ])
    expect(genderedIn(gendered), gendered).not.toBeNull();
  for (const fair of [
    'Tu es à la porte du pavillon.',
    'Tu es avec ta classe.',
    'Tu n’es plus dans la file.',
    'Bienvenue !',
    'Tu as gagné un tampon.',
    'Le quiz est prêt.',
    'Tu restes dehors ; on réessaie tout seul.',
  ])
    expect(genderedIn(fair), fair).toBeNull();
});

it('C355. No sentence of the interface and no refusal does', () => {
  const words = Object.values(files).flatMap((file) => sentencesOf(file));
  const refusals = Object.entries(ERRORS).map(([code, { fr }]) => [code, fr] as const);
  expect([...words, ...refusals].filter(([, sentence]) => genderedIn(sentence))).toEqual([]);
});
