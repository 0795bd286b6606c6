import { randomUUID } from 'node:crypto';
import type { TourOrder } from '@ville-usine/shared/class-visit/tour-wire';
import type { VisitStop } from '@ville-usine/shared/class-visit/visit-plan';
import type { HttpReplies } from '@ville-usine/shared/http';
import { Actor } from '../stage/actor.ts';
import type { RunningServer } from './server.ts';

const STOPS: VisitStop[] = [
  { kind: 'steps', of: 'metallurgie', minutes: 15 },
  { kind: 'quiz', of: 'metallurgie', minutes: 10 },
  { kind: 'stand', of: 'acierie-belle-etoile', minutes: 10 },
];

/** A class visit and its teacher, who leads it by its private link from a tablet of their own. */
export async function ledClass(server: RunningServer, pupils = 24) {
  const token = randomUUID();
  const post = (path: string, body: object) =>
    fetch(server.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const startsAt = new Date(Date.now() + 3_600_000).toISOString();
  const options = { roam: true, timer: false, vouch: false };
  const plan = { label: '4e B', level: 'college', pupils, startsAt, minutes: 55, stops: STOPS, options };
  const { visit } = (await (
    await post('/api/class-visits', { token, plan })
  ).json()) as HttpReplies['POST /api/class-visits'];
  const opened = await post('/api/visit', {});
  const cookie = opened.headers.getSetCookie().map((one) => one.split(';')[0]);
  const guide = await new Actor(server.url, {
    auth: { as: 'visitor' },
    extraHeaders: { cookie: cookie.join('; ') },
  }).connect();
  await guide.do('guide:enter', { token });
  return { code: visit.code, guide, order: (wish: TourOrder) => guide.do('guide:order', wish) };
}
