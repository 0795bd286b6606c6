import type { FindEntry } from '@ville-usine/shared/find/find-entry';
import { FIND_KINDS } from '@ville-usine/shared/find/find-entry';
import { findIndex } from '../../client/src/find/find-index.ts';
import { percentile } from './percentile.ts';

/** A search over this many entries answers within this, milliseconds. */
const ENTRIES = 2_000;
const LIMIT_MS = 30;
const ROUNDS = 40;
/** So many results are drawn at first, with the words that explain them. */
const SHOWN = 28;

const BEGINNINGS =
  'acier soud turb fond lamin mould cabl moteu verr tiss parfum distill eau pomp robo capt'.split(' ');
const MIDDLES = 'a o ar il et on ul an is or ev in'.split(' ');
const ENDINGS = 'age eur euse erie ation ique iste oir ement ure ier ade'.split(' ');
const QUERIES = [
  'soudarure',
  'suodarure',
  's',
  'turbonage acierilure',
  'le robot qui fait la fonderie',
  'xylophonne',
  'acierie fondage lamination verreur tissage pompoir',
];

/** A number that is spread out and always the same for the same `seed`. */
const spread = (seed: number) => Math.abs(Math.imul(seed ^ (seed >>> 7), 0x9e3779b1)) >>> 8;

function words(seed: number, count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const at = spread(seed * 97 + index * 31);
    return `${BEGINNINGS[at % BEGINNINGS.length]}${MIDDLES[(at >> 4) % MIDDLES.length]}${ENDINGS[(at >> 8) % ENDINGS.length]}${at % 5 === 0 ? 's' : ''}${at % 11 === 0 ? at % 400 : ''}`;
  }).join(' ');
}

const entries = Array.from({ length: ENTRIES }, (_, index): FindEntry => {
  const title = { fr: words(index, 4), en: words(index + 50_000, 4) };
  return {
    id: `entry:${index}`,
    kind: FIND_KINDS[index % FIND_KINDS.length]!,
    title,
    names: [title],
    line: { fr: words(index + 100_000, 12), en: words(index + 150_000, 12) },
    texts: [{ fr: words(index + 200_000, 30), en: words(index + 250_000, 30) }],
    sector: 'metallurgie',
    page: '/visite',
    place: null,
  };
});

/** Milliseconds of this process on a processor: other work on the machine does not count. */
function spent(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

let index = findIndex([]);
const made = spent(() => {
  index = findIndex(entries);
});
console.log(`${ENTRIES} entries indexed in ${made.toFixed(0)} ms, once, when a search is opened`);

let worst = 0;
for (const query of QUERIES) {
  const search = () =>
    index
      .search(query, 'fr')
      .found.slice(0, SHOWN)
      .map(({ why }) => why());
  const times = Array.from({ length: ROUNDS }, () => spent(search));
  const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
  worst = Math.max(worst, p95);
  const { found } = index.search(query, 'fr');
  console.log(`${p50.toFixed(1)} ms p50 · ${p95.toFixed(1)} ms p95 · ${found.length} found · « ${query} »`);
}
console.log(`slowest p95 ${worst.toFixed(1)} ms, limit ${LIMIT_MS} ms`);
if (worst > LIMIT_MS) process.exitCode = 1;
