import type { SectorId } from '@ville-usine/shared/content/sector';
import { SECTOR_IDS } from '@ville-usine/shared/content/sector-ids';
import { seatColumns } from '@ville-usine/shared/presence/seats';
import type { Page } from 'playwright';
import { walkTo, wishFor } from '../journeys/city.ts';
import type { RunningServer } from '../journeys/server.ts';
import { crowd } from '../pace/crowd.ts';
import { CLASS_SHOTS } from './class-shots.ts';
import { HALL_SHOTS } from './hall-shots.ts';
import { Meeting } from './hold-meeting.ts';

/** One picture: an address, a place in the city where it is one, and what a person does before it is taken. */
export type Shot = {
  name: string;
  path: (server: RunningServer) => string;
  place?: string;
  phone?: boolean;
  /** The light it is taken in; the golden hour where it says none. */
  hour?: 'morning' | 'noon' | 'dusk';
  act?: (page: Page, server: RunningServer) => Promise<void>;
  /** Taken on a fine screen, two pixels per CSS pixel, and shown at half the size. */
  fine?: true;
  /** Only this part of the page, as a selector. */
  of?: string;
  /** The last judged picture is kept in `docs/pictures`. */
  kept?: true;
};

const at = (path: string) => () => path;

/** Waits until the whole city behind a page is drawn. */
const drawn = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('ville:whole').length > 0, undefined, {
    timeout: 120_000,
  });

/** Walks on until something at hand can be done, and does it. */
const meet = (name: RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click();
  await page.getByRole('dialog').waitFor();
};

/** Places that are judged in every light. */
const BY_THE_HOUR = (['morning', 'noon', 'dusk'] as const).flatMap((hour): Shot[] => [
  { name: `${hour}-plaza`, path: at('/'), place: 'plaza', hour, kept: true },
  { name: `${hour}-metallurgie`, path: at('/'), place: 'pavilion:metallurgie', hour },
  { name: `${hour}-harbour`, path: at('/'), place: 'port', hour },
]);

/** Everything a computer with much time to spare draws. */
const richest = (page: Page) => wishFor(page, 'high');

/** Places that are judged with it too. */
const RICHEST: Shot[] = [
  { name: 'high-plaza', path: at('/'), place: 'plaza', act: richest, fine: true, kept: true },
  { name: 'high-dusk', path: at('/'), place: 'plaza', hour: 'dusk', act: richest, fine: true, kept: true },
  { name: 'high-harbour', path: at('/'), place: 'port', hour: 'morning', act: richest, fine: true },
  { name: 'high-hall', path: at('/'), place: 'hall:metallurgie', act: richest, fine: true },
];

/** How near one comes to the middle of the plaza, metres; farther where a column or the Agora's back is at hand. */
const EDGE = 55;
const FARTHER: Partial<Record<SectorId, number>> = {
  aerospatial: 60,
  metallurgie: 60,
  mode: 58,
  electricite: 58,
};

/**
 * Backs away from a pavilion to the plaza's edge, where no planted bed stands before it, or as far as one comes; a step
 * towards it, and one looks at it again.
 */
const backAway = (sector: SectorId) => async (page: Page) => {
  await page.keyboard.down('ShiftLeft');
  await page.keyboard.down('KeyS');
  await page.evaluate(async (edge) => {
    let [nearest, since] = [Number.POSITIVE_INFINITY, performance.now()];
    while (nearest > edge && performance.now() - since < 3_000) {
      await new Promise(requestAnimationFrame);
      const { x, z } = window.villeUsine.pose;
      if (Math.hypot(x, z) < nearest - 0.2) [nearest, since] = [Math.hypot(x, z), performance.now()];
    }
  }, FARTHER[sector] ?? EDGE);
  await page.keyboard.up('KeyS');
  await page.keyboard.up('ShiftLeft');
  await page.keyboard.down('KeyW');
  await page.waitForFunction(
    () => Math.cos(window.villeUsine.pose.heading - window.villeUsine.view.yaw) > 0.98,
  );
  await page.keyboard.up('KeyW');
  // Whoever comes past a gear has found it, and is told so for a while.
  await page.locator('.vu-find').waitFor({ state: 'hidden' });
};

/** Forty others on the plaza; they leave with the picture. */
const inACrowd = async (page: Page, server: RunningServer) => {
  const others = await crowd(server, 40);
  page.once('close', others.leave);
  await page.waitForFunction(() => window.villeUsine.peers.length >= 39, undefined, { timeout: 60_000 });
};

/** Through one's own eyes. */
const firstPerson = async (page: Page) => {
  await page.keyboard.press('KeyV');
  await page.evaluate(async () => {
    const start = performance.now();
    while (performance.now() - start < 2_000) await new Promise(requestAnimationFrame);
  });
};

/** Turns the view to the right until it looks along a heading, radians. */
const lookAlong = async (page: Page, heading: number) => {
  await page.keyboard.down('ArrowRight');
  await page.waitForFunction(
    (to) => Math.abs(Math.sin((to - window.villeUsine.view.yaw) / 2)) < 0.08,
    heading,
    { timeout: 60_000 },
  );
  await page.keyboard.up('ArrowRight');
};

/** Walks down to the quay, where people are at work. */
const toTheQuay = async (page: Page) => {
  await lookAlong(page, Math.PI);
  await page.keyboard.down('KeyW');
  await page.waitForFunction(() => window.villeUsine.pose.z > 91.5, undefined, { timeout: 60_000 });
  await page.keyboard.up('KeyW');
};

/** Meets a professional at the hall's live desk, whose page is open elsewhere. */
const toTheDesk = async (page: Page, server: RunningServer) => {
  const elsewhere = await page.context().browser()!.newPage();
  page.once('close', () => void elsewhere.close().catch(() => undefined));
  await elsewhere.goto(server.link(/professionn/i));
  await page.waitForFunction(() => window.villeUsine.hosts.length > 0, undefined, { timeout: 30_000 });
  await walkTo(page, { x: 8.3, z: -13.2 }, 'Karim, fondeur', [
    { x: 7.2, z: 14 },
    { x: 8, z: 2.8 },
    { x: 6.4, z: -2 },
    { x: 6.4, z: -8 },
    { x: 6.2, z: -13.2 },
  ]);
  await lookAlong(page, -Math.PI / 2);
};

const QUESTIONS = [
  ['Vous avez déjà eu peur près du four ?', 4],
  ['Quelles études pour devenir fondeur ?', 2],
  ['Pourquoi le métal est-il orange quand il est chaud ?', 1],
  ['Vous travaillez la nuit ?', 0],
] as const;

/** A session's people leave with the picture. */
const attending = async (page: Page, held: Promise<Meeting>) => {
  const meeting = await held;
  page.once('close', () => meeting.leave());
  return meeting;
};

/** A meeting under way before a full Agora, whose row `free` has places: a question and its answer stand on the screen. */
const inTheAgora = async (page: Page, server: RunningServer, free: 1 | 2) => {
  const meeting = await attending(page, Meeting.atAgora(server));
  const rows = seatColumns().filter((column) => column.length === 3 && column[0]!.z < -25);
  await meeting.sit(rows.flatMap((column) => column.filter((_seat, row) => row !== free)));
  const asked = await meeting.ask(QUESTIONS[0][0]);
  await meeting.take(asked);
  await meeting.answer(
    asked,
    'Au début, oui ! On apprend à lire la couleur du métal et à garder ses distances.',
  );
  await page.waitForFunction(() => window.villeUsine.hosts.length > 0, undefined, { timeout: 60_000 });
  return rows;
};

/** Sat down in the row that has places. */
const inARow = (free: 1 | 2) => async (page: Page, server: RunningServer) => {
  const rows = await inTheAgora(page, server, free);
  await walkTo(page, rows[1]![0]!.stand, 'les gradins');
  await page.waitForFunction(() => window.villeUsine.peers.filter(({ seated }) => seated).length >= 12);
  await page.keyboard.press('KeyE');
  await page.waitForFunction((row) => window.villeUsine.pose.z > row, rows[1]![free]!.z - 0.3);
};

/** Beside the stage, looking up at whoever speaks. */
const besideTheStage = async (page: Page, server: RunningServer) => {
  await inTheAgora(page, server, 2);
  await page.keyboard.down('KeyD');
  await page.waitForFunction(() => window.villeUsine.pose.x > 4);
  await page.keyboard.up('KeyD');
  await page.keyboard.down('ArrowLeft');
  await page.waitForFunction(() => window.villeUsine.view.yaw > 0.7);
  await page.keyboard.up('ArrowLeft');
};

/** Questions wait in the hall's session, approved or not read yet. */
const queued = (read: boolean) => async (page: Page, server: RunningServer) => {
  const meeting = await attending(page, Meeting.inHall(server));
  for (const [text, votes] of QUESTIONS) await (read ? meeting.ask(text, votes) : meeting.askUnread(text));
  await page.getByText(QUESTIONS[0][0]).first().waitFor();
};

/** Each pavilion from its approach and from the plaza. */
const pavilions: Shot[] = SECTOR_IDS.flatMap((sector) => [
  { name: `approach-${sector}`, path: at('/'), place: `pavilion:${sector}`, kept: true },
  { name: `view-${sector}`, path: at('/'), place: `pavilion:${sector}`, act: backAway(sector), kept: true },
]);

export const SHOTS: Shot[] = [
  { name: 'arrival', path: at('/'), act: async (page) => void (await drawn(page)), kept: true },
  { name: 'plaza', path: at('/'), place: 'plaza', kept: true },
  { name: 'harbour', path: at('/'), place: 'port', kept: true },
  { name: 'agora', path: at('/'), place: 'agora', kept: true },
  { name: 'crowd', path: at('/'), place: 'plaza', act: inACrowd, kept: true },
  { name: 'first-person', path: at('/'), place: 'plaza', act: firstPerson, kept: true },
  { name: 'view-work', path: at('/'), place: 'port', act: toTheQuay, kept: true },
  { name: 'hall-desk', path: at('/'), place: 'hall:metallurgie', act: toTheDesk, kept: true },
  ...BY_THE_HOUR,
  ...RICHEST,
  { name: 'hall', path: at('/'), place: 'hall:metallurgie', kept: true },
  ...HALL_SHOTS,
  { name: 'map', path: at('/'), place: 'plaza', act: meet(/^Plan/) },
  { name: 'phone-plaza', path: at('/'), place: 'plaza', phone: true, kept: true },
  { name: 'phone-hall', path: at('/'), place: 'hall:metallurgie', phone: true },
  { name: 'visit', path: at('/visite') },
  { name: 'visit-sector', path: at('/visite/secteur/metallurgie') },
  { name: 'visit-stand', path: at('/visite/stand/acierie-belle-etoile') },
  { name: 'visit-quiz', path: at('/visite/quiz/metallurgie') },
  { name: 'phone-visit', path: at('/visite'), phone: true },
  { name: 'phone-stand', path: at('/visite/stand/acierie-belle-etoile'), phone: true },
  { name: 'meeting', path: at('/visite/rencontre/demo-metallurgie') },
  { name: 'moderation', path: (server) => server.link(/mod[ée]rat/i) },
  { name: 'professional', path: (server) => server.link(/professionn/i), phone: true },
  { name: 'organiser', path: (server) => server.link(/organis/i) },
  { name: 'last-row', path: at('/'), place: 'agora', act: inARow(2), kept: true },
  { name: 'dusk-last-row', path: at('/'), place: 'agora', act: inARow(2), hour: 'dusk' },
  { name: 'middle-row', path: at('/'), place: 'agora', act: inARow(1), hour: 'noon' },
  { name: 'beside-stage', path: at('/'), place: 'agora', act: besideTheStage, hour: 'morning' },
  {
    name: 'queue-moderation',
    path: (server) => server.link(/mod[ée]rat/i),
    act: queued(false),
    kept: true,
  },
  {
    name: 'queue-professional',
    path: (server) => server.link(/professionn/i),
    phone: true,
    act: queued(true),
    kept: true,
  },
  {
    name: 'room-phone',
    path: at('/visite/rencontre/demo-metallurgie'),
    phone: true,
    act: queued(true),
    kept: true,
  },
  ...CLASS_SHOTS,
  ...pavilions,
  {
    name: 'atelier',
    path: at('/atelier'),
    act: async (page) => void (await page.getByText('Triangles dessinés').waitFor()),
  },
  {
    name: 'aerial',
    of: 'canvas',
    path: at('/atelier'),
    kept: true,
    act: async (page) => {
      await page.getByRole('combobox').selectOption({ label: 'city' });
      await drawn(page);
    },
  },
];
