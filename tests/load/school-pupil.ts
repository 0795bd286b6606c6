import { Agent, get, request } from 'node:http';
import type { Reply } from '@ville-usine/shared/wire';
import { Line } from './line.ts';

/** As a browser: so many connections to one host. */
const CONNECTIONS = 6;
/** The one address of the school, as its proxy names it: limits count by it. */
const SCHOOL = { 'x-forwarded-for': '203.0.113.28' };

/** How a pupil fared: milliseconds from the bell, and every answer that was no file and no consent. */
export type Fared = { inMs: number; walkMs: number; wholeMs: number; refused: string[] };

type Plan = {
  url: string;
  code: string;
  walkable: readonly string[];
  later: readonly string[];
  bell: number;
};

/** One machine of the classroom: loads what a first visit loads, opens a visit, enters the class, walks in. */
export async function schoolPupil({
  url,
  code,
  walkable,
  later,
  bell,
}: Plan): Promise<Fared & { line: Line }> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const refused: string[] = [];
  const since = () => performance.now() - bell;
  const load = (path: string) =>
    new Promise<void>((resolve, reject) => {
      const headers = { 'accept-encoding': 'br', ...SCHOOL };
      get(`${url}${path}`, { agent, headers }, (answer) => {
        if (answer.statusCode !== 200) refused.push(`${path} ${answer.statusCode}`);
        answer.resume().once('end', resolve).once('error', reject);
      }).once('error', reject);
    });
  const post = (path: string, body: object, cookie = '') =>
    new Promise<string>((resolve, reject) => {
      const headers = { 'content-type': 'application/json', cookie, ...SCHOOL };
      const sent = request(`${url}${path}`, { agent, method: 'POST', headers }, (answer) => {
        if (answer.statusCode !== 200) refused.push(`${path} ${answer.statusCode}`);
        const [set = ''] = answer.headers['set-cookie'] ?? [];
        answer.resume().once('end', () => resolve(set.split(';')[0]!));
      });
      sent.once('error', reject).end(JSON.stringify(body));
    });

  const [page, ...files] = walkable;
  if (page) await load(page);
  const cookie = await post('/api/visit', {});
  await Promise.all([...files.map(load), load('/api/edition')]);
  const walkMs = since();
  await post('/api/visit/class', { code }, cookie);
  const line = await Line.product(url, cookie, SCHOOL);
  for (const [name, payload] of [
    ['tour:join', {}],
    ['presence:enter', { zone: 'city' }],
  ] as const) {
    const answer = (await line.request(name, payload)) as Reply<typeof name>;
    if (!answer.ok) refused.push(`${name} ${answer.error.code}`);
  }
  const inMs = since();
  await Promise.all(later.map(load));
  agent.destroy();
  return { inMs, walkMs, wholeMs: since(), refused, line };
}
