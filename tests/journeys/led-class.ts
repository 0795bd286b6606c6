import type { TourOrder } from '@ville-usine/shared/class-visit/tour-wire';
import type { VisitStop } from '@ville-usine/shared/class-visit/visit-plan';
import { Actor } from '../stage/actor.ts';
import { openVisit } from '../stage/start-server.ts';
import { openClassVisit } from './class-visit-open.ts';
import type { RunningServer } from './server.ts';

const STOPS: VisitStop[] = [
  { kind: 'steps', of: 'metallurgie', minutes: 15 },
  { kind: 'quiz', of: 'metallurgie', minutes: 10 },
  { kind: 'stand', of: 'acierie-belle-etoile', minutes: 10 },
];

/** A class visit and its teacher, who leads it by its private link from a tablet of their own. */
export async function ledClass(server: RunningServer, pupils = 24) {
  const { token, code } = await openClassVisit(server, { pupils, stops: STOPS });
  const cookie = await openVisit(server.url);
  const guide = await new Actor(server.url, { auth: { as: 'visitor' }, extraHeaders: { cookie } }).connect();
  await guide.do('guide:enter', { token });
  return { token, code, guide, order: (wish: TourOrder) => guide.do('guide:order', wish) };
}
