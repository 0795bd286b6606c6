/**
 * `npm run bench:presence [-- --quick] [--zones 20]`: a thousand visitors who walk in twenty copies of the city, fifty in each, ten steps
 * a second, a class that is gathered meanwhile, and the reports of forty classes; each figure beside its limit. Ratios are against a bare WebSocket
 * server that sends the same frames in the same run; the last line is one JSON object.
 */
import { type Figure, figure, printFigures } from '../pace/figures.ts';
import { startChild } from './child.ts';
import { measureClassQuizzes } from './class-quizzes.ts';
import { measureGathering } from './gathering.ts';
import { Line, openLines } from './line.ts';
import { median, percentile } from './percentile.ts';
import { measureReports } from './reports.ts';
import { type Walk, type Walker, walkZones } from './zone-walk.ts';

const IN_ZONE = 50;
/** Of fifty so many move in the second walk. */
const SOME = IN_ZONE * 0.3;

const quick = process.argv.includes('--quick');
/** `--zones 2` for a machine that has no time for twenty. */
const asked = process.argv.indexOf('--zones');
const ZONES = asked < 0 ? 20 : Number(process.argv[asked + 1]);
const people = (ZONES * IN_ZONE).toLocaleString('en');
const rounds = quick ? 1 : 3;
const seconds = quick ? 3 : 8;

const product = await startChild('./product-child.ts');
const bare = await startChild('./bare-child.ts');
const cookies = await product.ask('classes', { count: ZONES, pupils: IN_ZONE });

const inProduct: Walker[] = [];
await openLines(ZONES * IN_ZONE, async (i) => {
  const zone = Math.floor(i / IN_ZONE);
  const line = await Line.product(product.url, cookies[zone]![i % IN_ZONE]!);
  const reply = (await line.request('presence:enter', { zone: 'city' })) as { value: { slot: number } };
  inProduct.push({ line, zone, slot: reply.value.slot });
  return line;
});
const inBare: Walker[] = [];
await openLines(ZONES * IN_ZONE, async (i) => {
  const zone = Math.floor(i / IN_ZONE);
  const line = await Line.bare(bare.url, String(zone));
  inBare.push({ line, zone, slot: i % IN_ZONE });
  return line;
});

const everyone = () => true;
const walkProduct = (walking: (one: Walker) => boolean) =>
  walkZones(product, inProduct, { walking, seconds, reads: true });
const walkBare = (walking: (one: Walker) => boolean) =>
  walkZones(bare, inBare, { walking, seconds, reads: false });

// Both have compiled their code before they are compared, turn by turn.
await walkBare(everyone);
await walkProduct(everyone);
const walks: Walk[] = [];
const ratios: number[] = [];
for (let round = 0; round < rounds; round++) {
  const ofBare = await walkBare(everyone);
  const ofProduct = await walkProduct(everyone);
  walks.push(ofProduct);
  ratios.push(ofProduct.cpuUs / ofBare.cpuUs);
}
const some = await walkProduct(({ slot }) => slot < SOME);
const [gathered, meanwhile] = await Promise.all([
  measureGathering(product.url),
  walkZones(product, inProduct, { walking: everyone, seconds: 8, reads: true }),
]);

for (const { line } of [...inProduct, ...inBare]) line.close();
const CLASSES = 40;
const reports = await measureReports(product, CLASSES);

const all = [...walks, some, meanwhile];
const figures: Figure[] = [
  figure(
    `${people} in zones of 50, all moving, per client`,
    median(walks.map(({ bytes }) => bytes)) / 1000,
    7,
    'kB/s',
  ),
  figure(`${people} in zones of 50, 30 % moving, per client`, some.bytes / 1000, 2.5, 'kB/s'),
  figure('CPU against bare ws sending the same frames', median(ratios), 1.5, '×'),
  figure(
    'CPU of the server, all moving',
    median(walks.map(({ cpuUs }) => cpuUs)) / seconds / 1e4,
    null,
    '% of a core',
  ),
  figure(
    'age of a pose when it is read, p99',
    percentile(
      walks.flatMap(({ ages }) => sampled(ages)),
      0.99,
    ),
    150,
    'ms',
  ),
  figure(
    'age of a pose when it is read, median',
    median(walks.flatMap(({ ages }) => sampled(ages))),
    null,
    'ms',
  ),
  figure(
    'poses read',
    all.reduce((sum, { ages }) => sum + ages.length, 0),
    null,
    'poses',
  ),
  figure(
    'frames a second that reached each, of ten due',
    median(walks.map(({ frames }) => frames)),
    null,
    'frames',
  ),
  figure(
    'poses read by somebody out of their zone',
    all.reduce((sum, { foreign }) => sum + foreign, 0),
    0,
    'poses',
  ),
  figure(`of 28 gathered while ${people} walk, in place within 1 s`, gathered.inTime, 28, 'pupils', true),
  figure('the last of them in place, after the moment announced', gathered.slowestMs, 1_000, 'ms'),
  ...reports.flatMap(({ as, firstMs, longestMs }) => [
    figure(`report of a class of 28 as ${as}, the first a server writes`, firstMs, 1_000, 'ms'),
    figure(`report of a class of 28 as ${as}, longest of ${CLASSES}`, longestMs, 1_000, 'ms'),
  ]),
];
await Promise.all([product.stop(), bare.stop()]);
const CLASSES_PLAYING = quick ? 10 : 40;
const quizzes = await measureClassQuizzes(CLASSES_PLAYING);
const playing = `${CLASSES_PLAYING} classes of 28, twenty questions each, the server killed ${quizzes.cuts} times`;
figures.push(
  figure(`${playing}: answers confirmed`, quizzes.answers, null, 'answers'),
  figure(`${playing}: how far scores are from what was answered`, quizzes.off, 0, 'points'),
  figure(`${playing}: confirmed answers lost`, quizzes.lost, 0, 'answers'),
);
printFigures(figures);
process.exit(0);

/** Every hundredth of some millions of values is enough for a percentile. */
function sampled(values: readonly number[]): number[] {
  return values.filter((_, i) => i % 100 === 0);
}
