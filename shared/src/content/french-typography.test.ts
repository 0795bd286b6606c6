import { describe, expect, it } from 'vitest';
import { typeset } from './french-typography.ts';

const visible = (text: string) => typeset(text).replaceAll('\u202f', '_').replaceAll('\u00a0', '~');

describe('C218. French texts are set as French is printed', () => {
  it.each([
    ["l'acier", 'l’acier'],
    ['Tu viens ?', 'Tu viens_?'],
    ['Tu viens?', 'Tu viens_?'],
    ['un arc : un éclair', 'un arc~: un éclair'],
    ['à 6 h : la relève', 'à 6~h~: la relève'],
    ['« denim »', '«~denim~»'],
    ['1 538 °C', '1_538~°C'],
    ['600 000 t', '600_000 t'],
    ['5 % de l’énergie', '5~% de l’énergie'],
    ['Fusion... fin', 'Fusion… fin'],
    ['rouge ; noir', 'rouge_; noir'],
    ['après la 3e, au XIXe siècle', 'après la 3ᵉ, au XIXᵉ siècle'],
    ['Le vélo', 'Le vélo'],
  ])('%s', (typed, set) => {
    expect(visible(typed)).toBe(set);
    expect(typeset(typeset(typed))).toBe(typeset(typed));
  });
});
