import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Brought, TourNow } from '@ville-usine/shared/class-visit/tour';
import { arcPlace, focusOf } from '@ville-usine/shared/class-visit/tour-places';
import type { VisitPlan } from '@ville-usine/shared/class-visit/visit-plan';
import type { HttpReplies } from '@ville-usine/shared/http';
import { decodeFrame, encodePose } from '@ville-usine/shared/presence/frame';
import { openVisit } from '../stage/start-server.ts';
import { Line, openLines } from './line.ts';

const PLAN: VisitPlan = {
  label: '4e B',
  level: 'college',
  pupils: 28,
  startsAt: '',
  minutes: 55,
  stops: [{ kind: 'steps', of: 'metallurgie', minutes: 20 }],
  options: { roam: true, timer: false, vouch: false },
};
/** Everyone has to stand there within this time, milliseconds. */
const WITHIN_MS = 1_000;
const GUIDE = { x: 10, z: 45, heading: 1 };

export type Gathering = { inTime: number; slowestMs: number };

const argumentsOf = (text: string) => JSON.parse(text.slice(2)) as [string, ...unknown[]];

async function post<T>(url: string, path: string, body: object, cookie = ''): Promise<T> {
  const headers = { 'content-type': 'application/json', cookie };
  const answer = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  return (await answer.json()) as T;
}

async function enter(line: Line): Promise<number> {
  const reply = (await line.request('presence:enter', { zone: 'city' })) as { value: { slot: number } };
  return reply.value.slot;
}

const stands = (line: Line, at: { x: number; z: number; heading: number }) =>
  line.send('presence:step', encodePose({ ...at, moving: false }));

/**
 * A class of 28 whose guide has everyone brought: how many the guide sees standing in their own places within a second of
 * the moment that was announced, and when the last one did.
 */
export async function measureGathering(url: string): Promise<Gathering> {
  const token = randomUUID();
  const plan = { ...PLAN, startsAt: new Date(Date.now() + 3_600_000).toISOString() };
  const { visit } = await post<HttpReplies['POST /api/class-visits']>(url, '/api/class-visits', {
    token,
    plan,
  });
  const guide = await Line.product(url, await openVisit(url));
  await guide.request('guide:enter', { token });
  const slots = new Set<number>();
  const pupils = await openLines(PLAN.pupils, async () => {
    const cookie = await openVisit(url);
    await post(url, '/api/visit/class', { code: visit.code }, cookie);
    const line = await Line.product(url, cookie);
    await line.request('tour:join', {});
    slots.add(await enter(line));
    line.onEvent = (text) => {
      const [name, told] = argumentsOf(text);
      if (name !== 'tour:brought') return;
      const { goal, index, of } = told as Brought;
      stands(line, arcPlace(goal.place, focusOf(goal.place, null), index, of));
    };
    return line;
  });
  slots.delete(await enter(guide));
  stands(guide, GUIDE);
  let due = 0;
  const seenAt = new Map<number, number>();
  guide.onEvent = (text) => {
    const [name, told] = argumentsOf(text);
    if (name === 'tour:now') due = (told as TourNow).gather?.due ?? due;
    if (name !== 'presence:frame') return;
    for (const { slot, pose } of decodeFrame(told as string))
      if (slots.has(slot) && !seenAt.has(slot) && Math.hypot(pose.x - GUIDE.x, pose.z - GUIDE.z) < 12)
        seenAt.set(slot, Date.now());
  };
  await pause(300);
  await guide.request('guide:order', { do: 'gather' });
  const giveUp = Date.now() + 10_000;
  while (seenAt.size < PLAN.pupils && Date.now() < giveUp) await pause(20);
  for (const line of [guide, ...pupils]) line.close();
  const after = [...seenAt.values()].map((at) => at - due);
  return { inTime: after.filter((ms) => ms <= WITHIN_MS).length, slowestMs: Math.max(...after) };
}
