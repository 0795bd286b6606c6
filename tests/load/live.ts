/**
 * `npm run bench:live [-- --quick]`: what the server carries, each figure beside its limit. Ratios are against a
 * bare WebSocket server in the same run; the last line is one JSON object.
 */
import { powerCuts } from '../faults/power-cuts.ts';
import { type Figure, figure, printFigures } from '../pace/figures.ts';
import { measureAsking } from './asking.ts';
import { type Child, startChild } from './child.ts';
import { measureDelivery } from './delivery.ts';
import { measureJoining } from './joining.ts';
import { measurePresence } from './presence.ts';
import { measureQuiz } from './quiz.ts';

const quick = process.argv.includes('--quick');

/** Each measurement gets two servers of its own, so that none pays for what another left behind. */
async function withServers<T>(measure: (product: Child, bare: Child) => Promise<T>): Promise<T> {
  const product = await startChild('./product-child.ts');
  const bare = await startChild('./bare-child.ts');
  try {
    return await measure(product, bare);
  } finally {
    await Promise.all([product.stop(), bare.stop()]);
  }
}

async function delivery(): Promise<Figure[]> {
  const rounds = quick ? 1 : 3;
  const class300 = { size: 300, rounds, messages: quick ? 100 : 300 };
  const of300 = await withServers((product, bare) => measureDelivery(product, bare, class300));
  const figures = [
    figure('CPU per delivery against bare ws, room of 300', of300.cpuRatio, 1.3, '×'),
    figure('p99 delivery against bare ws, room of 300 at 10/s', of300.p99Ratio, 1.5, '×'),
    figure('p99 delivery, room of 300 at 10/s', of300.p99Ms, null, 'ms'),
  ];
  if (quick) return figures;
  const room3000 = { size: 3000, rounds: 1, messages: 60 };
  const of3000 = await withServers((product, bare) => measureDelivery(product, bare, room3000));
  return [
    ...figures,
    figure('CPU per delivery against bare ws, room of 3,000', of3000.cpuRatio, 1.6, '×'),
    figure('p99 delivery, room of 3,000 at 10/s', of3000.p99Ms, 250, 'ms'),
    figure('memory per idle visitor, 3,000 of them', of3000.perVisitorBytes / 1000, 30, 'kB'),
  ];
}

async function presence(): Promise<Figure[]> {
  const cost = await withServers((product, bare) => measurePresence(product, bare, quick ? 3 : 10));
  return [
    figure('presence, zone of 50 all moving, per client', cost.bytesAll / 1000, 7, 'kB/s'),
    figure('presence, zone of 50, 30 % moving, per client', cost.bytesSome / 1000, 2.5, 'kB/s'),
    figure('presence CPU against bare ws sending the same frames', cost.cpuRatio, 1.5, '×'),
  ];
}

async function asking(): Promise<Figure[]> {
  const p99 = await withServers((product) => measureAsking(product, quick ? 3 : 10));
  return [figure('question, commit to acknowledgement, p99 at 200/s', p99, 25, 'ms')];
}

async function joining(): Promise<Figure[]> {
  const questions = quick ? 500 : 5000;
  const ms = await withServers((product) => measureJoining(product, questions));
  return [figure(`joining a session of ${questions} questions until all are there`, ms, 2000, 'ms')];
}

async function quiz(): Promise<Figure[]> {
  const players = quick ? 50 : 1000;
  const { off, answers } = await withServers((product) => measureQuiz(product.url, players));
  return [
    figure(`sum of the scores of ${players} quiz players, off by`, off, 0, 'points'),
    figure('quiz answers given', answers, null, 'answers'),
  ];
}

async function cuts(): Promise<Figure[]> {
  const rounds = quick ? 3 : 10;
  const result = await powerCuts({ rounds, authors: 70 });
  return [
    figure(`acknowledged questions lost in ${rounds} × SIGKILL at 200/s`, result.lost, 0, 'questions'),
    figure(`questions doubled in ${rounds} × SIGKILL at 200/s`, result.doubled, 0, 'questions'),
    figure('watchers whose state differs from the database', result.differing, 0, 'watchers'),
    figure('questions acknowledged meanwhile', result.acknowledged, null, 'questions'),
    figure('from SIGKILL until everyone has caught up, longest', result.backMs, 3000, 'ms'),
  ];
}

const figures: Figure[] = [];
for (const measure of [delivery, presence, asking, joining, quiz, cuts]) figures.push(...(await measure()));
printFigures(figures);
process.exit(0);
