import { COMMON_WORDS, EMPTY_WORDS, GROUPS } from './near-words.ts';

const LETTERS = 5;
const GROUP_OF = new Map(
  GROUPS.flatMap((group) => group.map((word) => [word.slice(0, LETTERS), group[0]!.slice(0, LETTERS)])),
);
const COMMON = new Set(COMMON_WORDS.map((word) => word.slice(0, LETTERS)));

const known = new Map<string, Set<string>>();
/** Texts whose words are remembered: a queue is compared with itself again and again. */
const KNOWN = 4_000;

/** What a text is about: its telling words without accents, endings and number. */
function stems(text: string): Set<string> {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= KNOWN) known.clear();
  const found = stemsOf(text);
  known.set(text, found);
  return found;
}

function stemsOf(text: string): Set<string> {
  const words = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => (word.length > 2 || /\d/.test(word)) && !EMPTY_WORDS.has(word));
  return new Set(
    words.map((word) => {
      const stem = word.replace(/(?<=\p{L}{3})[sx]$/u, '').slice(0, LETTERS);
      return GROUP_OF.get(stem) ?? stem;
    }),
  );
}

const weight = (words: Iterable<string>) => {
  let sum = 0;
  for (const word of words) sum += COMMON.has(word) ? 0.5 : 1;
  return sum;
};

/** How much two texts are about the same, from 0 to 1: the share of telling words they have in common. */
export function nearness(one: string, other: string): number {
  const [a, b] = [stems(one), stems(other)];
  const shared = [...a].filter((stem) => b.has(stem));
  const smaller = Math.min(weight(a), weight(b));
  if (shared.length === 0 || smaller === 0) return 0;
  // « Votre métier » alone makes no two questions one.
  if (shared.every((stem) => COMMON.has(stem)) && weight(shared) < smaller) return 0;
  return (0.5 * weight(shared)) / smaller + weight(shared) / (weight(a) + weight(b));
}

/** From here on two questions are shown side by side: the lowest measure at which nothing wrong was shown among known pairs. */
export const NEAR = 0.62;

/** Those that ask about the same as `text`, the closest first. */
export function nearQuestions<T extends { text: string }>(text: string, among: readonly T[], limit = 2): T[] {
  return among
    .map((question) => ({ question, near: nearness(text, question.text) }))
    .filter(({ near }) => near >= NEAR)
    .sort((a, b) => b.near - a.near)
    .slice(0, limit)
    .map(({ question }) => question);
}
