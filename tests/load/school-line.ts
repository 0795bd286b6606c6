/**
 * `npm run bench:line`: a class of 28 opens the city at one bell, behind one line of 8 Mbit/s and one address, at the
 * built server with its own limits: first with nothing on their machines, then with the visit pack on all of them. Counts
 * have limits, times are reported; the last line is one JSON object.
 */
import { randomUUID } from 'node:crypto';
import type { HttpReplies } from '@ville-usine/shared/http';
import { type Figure, figure, printFigures } from '../pace/figures.ts';
import { ServerProcess } from '../stage/server-process.ts';
import { visitPlan } from '../stage/visit-plan.ts';
import { firstVisitFiles, type VisitFiles } from './first-visit-files.ts';
import { schoolPupil } from './school-pupil.ts';
import { sharedLine } from './shared-line.ts';

const PUPILS = 28;
const MEGABITS = { down: 8, up: 2 };

async function openClass(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/class-visits`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: randomUUID(), plan: visitPlan({ pupils: PUPILS }) }),
  });
  const { visit } = (await answer.json()) as HttpReplies['POST /api/class-visits'];
  return visit.code;
}

/** A class arrives; what of it got in, and when. */
async function arrive(url: string, name: string, { walkable, later }: VisitFiles): Promise<Figure[]> {
  const line = await sharedLine(url, MEGABITS);
  const code = await openClass(url);
  const bell = performance.now();
  const pupils = await Promise.all(
    Array.from({ length: PUPILS }, () => schoolPupil({ url: line.url, code, walkable, later, bell })),
  );
  const refused = pupils.flatMap((one) => one.refused);
  const welcome = pupils.filter((one) => one.refused.length === 0).length;
  for (const one of new Set(refused)) console.log(`refused: ${one}`);
  const last = (of: 'inMs' | 'walkMs' | 'wholeMs') => Math.max(...pupils.map((one) => one[of])) / 1000;
  for (const one of pupils) one.line.close();
  line.close();
  return [
    figure(`${name}: pupils in their class`, welcome, PUPILS, 'pupils', true),
    figure(`${name}: answers that were a refusal`, refused.length, 0, 'answers'),
    figure(`${name}: the last can walk`, last('walkMs'), null, 's'),
    figure(`${name}: the last is in the class`, last('inMs'), null, 's'),
    figure(`${name}: the last has the whole city`, last('wholeMs'), null, 's'),
    figure(`${name}: carried by the line`, line.down.bytes / 1e6, null, 'MB'),
  ];
}

const server = await ServerProcess.start();
try {
  const files = await firstVisitFiles(server.url);
  const kept = (path: string) => path.startsWith('/assets/');
  const withPack = {
    walkable: files.walkable.filter((path) => !kept(path)),
    later: files.later.filter((path) => !kept(path)),
  };
  const figures = [
    ...(await arrive(server.url, 'nothing kept', files)),
    ...(await arrive(server.url, 'with the pack', withPack)),
  ];
  printFigures(figures);
  const isOver = ({ value, limit, atLeast }: Figure) =>
    limit !== null && (atLeast ? value < limit : value > limit);
  if (figures.some(isOver)) process.exitCode = 1;
} finally {
  await server.remove();
}
process.exit();
