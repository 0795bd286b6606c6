import type { PublicQuestion } from '@ville-usine/shared/live/question';

const EMPTY_WORDS = new Set(
  'le la les un une des de du au aux et ou est ce que qui quoi comment pourquoi quand vous tu je il elle on ils elles nous votre vos ton ta tes mon ma mes son sa ses en dans pour par sur avec sans plus pas ne se y a ai as avez ont the of is it you your do does how what why when to in and or'.split(
    ' ',
  ),
);

function stems(text: string): Set<string> {
  const words = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 2 && !EMPTY_WORDS.has(word));
  return new Set(words.map((word) => word.slice(0, 5)));
}

/** Published questions that speak of the same thing: they share two words in five or more, the closest first. */
export function nearQuestions(text: string, published: PublicQuestion[], limit = 2): PublicQuestion[] {
  const own = stems(text);
  if (own.size === 0) return [];
  return published
    .map((question) => {
      const other = stems(question.text);
      const shared = [...own].filter((stem) => other.has(stem)).length;
      return { question, nearness: shared / Math.min(own.size, Math.max(1, other.size)), shared };
    })
    .filter(({ nearness, shared }) => nearness >= 0.4 && (shared > 1 || own.size < 3))
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, limit)
    .map(({ question }) => question);
}
