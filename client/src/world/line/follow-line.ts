import { isInVisit } from '../../class-visit/walk/in-visit.ts';
import { useEditionStore } from '../../content/edition-store.ts';
import { note } from '../../passport/marks-store.ts';
import { announce } from '../../ui/announce.ts';
import { sayNow as say } from '../../words/say-now.ts';
import { wordsOf } from '../../words/words.ts';
import { notice } from '../notice-store.ts';
import { self } from '../self.ts';
import { useSteps } from '../steps-store.ts';
import { leadTo, stopLeading } from '../way/lead-way.ts';
import { beforeSpot } from '../way/walk-to.ts';
import { useZones } from '../zone-store.ts';
import { useLine } from './line-store.ts';
import { arrive, holdUp, type LineTour, standAt } from './line-tour.ts';
import { lookAt } from './look-at.ts';
import { stationOf, stationsOf } from './stations.ts';
import { turnTo } from './turn-to.ts';
import './line-words.ts';

/** Whoever stands this near to a station has come to it, metres. */
const THERE = 0.8;

/** Halls whose line was offered once already: later one begins it at any of its stations. */
const offered = new Set<string>();

/** The walk under way is the tour's own while this is it. */
let walked: LineTour | null = null;

/** Offers the line of a hall to whoever comes in, leads along it, and forgets it behind the door. */
export function followLine(): void {
  useZones.subscribe(({ zone, ready, curtain }, was) => {
    if (zone !== was.zone) useLine.setState({ offer: null, tour: null });
    if (zone !== 'city' && ready && !curtain && (zone !== was.zone || was.curtain)) offerHere();
  });
  useSteps.subscribe(({ here }, was) => {
    const { tour } = useLine.getState();
    if (tour && here && here !== was.here) useLine.setState({ tour: standAt(tour, here) });
  });
  useLine.subscribe(({ tour }, was) => {
    if (tour === was.tour) return;
    if (tour?.state === 'walking') void walkOn(tour);
    else if (walked) stopLeading();
    if (tour?.state === 'there' && (was.tour?.state !== 'there' || was.tour.at !== tour.at)) tell(tour);
  });
  offerHere();
}

/** A class goes where its guide goes: it is offered no line of its own. */
function offerHere(): void {
  const { zone } = useZones.getState();
  const sector = zone.slice('hall:'.length);
  if (zone === 'city' || isInVisit() || offered.has(sector)) return;
  const { edition } = useEditionStore.getState();
  const steps = stationsOf(edition?.sectors.find(({ id }) => id === sector));
  if (steps.length < 2) return;
  offered.add(sector);
  useLine.setState({ offer: { sector, steps } });
}

async function walkOn(tour: LineTour): Promise<void> {
  const spot = stationOf(tour.steps[tour.at]);
  if (!spot) return settle(tour, 'lost');
  const { x, z } = beforeSpot(spot);
  if (Math.hypot(x - self.x, z - self.z) < THERE) return settle(tour, 'arrived');
  walked = tour;
  const end = await leadTo({ x, z, place: null });
  if (walked === tour) walked = null;
  settle(tour, end);
}

function settle(tour: LineTour, end: 'arrived' | 'near' | 'stopped' | 'lost'): void {
  if (useLine.getState().tour !== tour) return;
  if (end === 'lost') notice(wordsOf('line')('lost'));
  useLine.setState({ tour: end === 'arrived' || end === 'near' ? arrive(tour) : holdUp(tour) });
}

/** Turns one towards the station, and has what is to be seen there read out. */
function tell(tour: LineTour): void {
  const id = tour.steps[tour.at]!;
  const spot = stationOf(id);
  const { edition } = useEditionStore.getState();
  const all = edition?.sectors.find((one) => one.id === tour.sector)?.steps ?? [];
  const station = all.findIndex((one) => one.id === id);
  const step = all[station];
  if (!spot || !step) return;
  turnTo(spot.face);
  note('step', id);
  const t = wordsOf('line');
  const where = t('station', { number: tour.at + 1, count: tour.steps.length, name: say(step.title) });
  announce([where, say(step.line), lookAt(tour.sector, station + 1)].filter(Boolean).join(' · '));
}
