import { create } from 'zustand';

/** How large all words are, in per cent of the browser's own size. */
export const TEXT_SIZES = [100, 125, 150, 175, 200] as const;
type TextSize = (typeof TEXT_SIZES)[number];

/** `plain` is the pages' own letter; `dyslexic` comes from the server once it is chosen. */
export const LETTERS = ['plain', 'dyslexic'] as const;
type Letter = (typeof LETTERS)[number];

type Reading = {
  size: TextSize;
  letter: Letter;
  /** More room between lines, words and letters. */
  airy: boolean;
};

const KEPT_AS = 'ville-usine:reading';
export const FIRST_READING: Reading = { size: 100, letter: 'plain', airy: false };

function kept(): Reading {
  try {
    const found = JSON.parse(localStorage.getItem(KEPT_AS) ?? '{}') as Partial<Reading>;
    return {
      size: TEXT_SIZES.find((one) => one === found.size) ?? FIRST_READING.size,
      letter: LETTERS.find((one) => one === found.letter) ?? FIRST_READING.letter,
      airy: found.airy === true,
    };
  } catch {
    return FIRST_READING;
  }
}

/** How one likes to read the pages without 3D; kept on this device. */
export const useReading = create<Reading>(kept);

useReading.subscribe((reading) => {
  try {
    localStorage.setItem(KEPT_AS, JSON.stringify(reading));
  } catch {
    // Not kept, but in force.
  }
});
