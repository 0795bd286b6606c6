/** Words that say nothing of what is asked; as pupils write them too. Without accents. */
const EMPTY_WORDS = new Set(
  `le la les un une des de du au aux et ou ni car est ce cet cette ces que qui quoi quel quelle quels quelles comment
  pourquoi quand combien vous tu je il elle on ils elles nous votre vos ton ta tes mon ma mes son sa ses notre nos en dans
  pour par sur avec sans plus pas ne se y a ai as avez ont avoir etre sont etes suis ete eu faut fait faire faites font
  peut peuvent peux pouvez va vont aller tout tous toute toutes trop tres bien beaucoup deja ici ca cela aussi si alors quoi
  koi pr ki ke kel c d l s j t m n qu jusqu votre vraiment toujours chez entre vers leur leurs ici vient viennent quelque chose dont
  the of is it you your do does how what why when to in and or are for with can`.split(/\s+/),
);

/** Words for one matter, by their stems: whoever says one of a group asks what the others ask. */
const GROUPS = [
  'etude ecole diplome format bac bts cursus',
  'salai gagne paye paie remun',
  'dange risqu peril',
  'accid bless',
  'tempe degre',
  'chaud chale',
  'femme fille',
  'person salar effectif',
  'pollu ecolo enviro planet',
  'fondr fond fonde fonte fusion',
  'stage stagi',
  'refro gele',
  'cout coute prix',
  'poids pese',
  'math maths',
  'verif contr quali',
  'metier trava boulo job',
].map((group) => group.split(' '));
const GROUP_OF = new Map(
  GROUPS.flatMap((group) => group.map((stem) => [stem.slice(0, 5), group[0]!.slice(0, 5)])),
);
/** Matters that nearly every question here is about: sharing one of them alone says little. */
const COMMON = new Set(['metie', 'usine', 'etude', 'machi']);

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
      const stem = word.replace(/(?<=\p{L}{3})[sx]$/u, '').slice(0, 5);
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
  return (0.5 * weight(shared)) / smaller + weight(shared) / (weight(a) + weight(b));
}

/** From here on two questions are shown side by side: rather one too many than a duplicate that nobody sees. */
export const NEAR = 0.5;

/** Those that ask about the same as `text`, the closest first. */
export function nearQuestions<T extends { text: string }>(text: string, among: readonly T[], limit = 2): T[] {
  return among
    .map((question) => ({ question, near: nearness(text, question.text) }))
    .filter(({ near }) => near >= NEAR)
    .sort((a, b) => b.near - a.near)
    .slice(0, limit)
    .map(({ question }) => question);
}
