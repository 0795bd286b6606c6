import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { Actor } from '../stage/actor.ts';
import { RunningServer } from './server.ts';
import { slowScreen } from './slow-screen.ts';

/** Someone at a screen of their own; `heard` is every frame that came over this person's lines, as text. */
export type Someone = { page: Page; context: BrowserContext; heard: string[] };

export type People = {
  /** Journeys that read and change nothing of each other's may follow one another on one server. */
  sharedServer: boolean;
  /** The product in a process of its own; on a fresh database and ended with the test, unless it is shared. */
  server: RunningServer;
  /** Opens a browser context of its own on a path of the product. */
  arrive: (
    path: string,
    options?: Parameters<import('@playwright/test').Browser['newContext']>[0],
  ) => Promise<Someone>;
};

type Servers = {
  servers: {
    /** A server on a fresh database; the next journey's comes up while this one is under way. */
    next: () => Promise<RunningServer>;
    /** The one that journeys share. */
    shared: () => Promise<RunningServer>;
  };
};

function comingUp(): Promise<RunningServer> {
  const server = RunningServer.start();
  // Whoever takes it hears of its failure.
  server.catch(() => undefined);
  return server;
}

/** Pictures come this far apart on people's screens, milliseconds. */
const SCREEN_MS = 96;
/** Their screens are coarse: half as many pixels across as the page has. Every pixel is drawn by the processor. */
const COARSE = 0.5;

/**
 * Whose computer asks for less motion: a picture in which nothing moves is not drawn again. For journeys about something
 * else than what moves.
 */
export const AT_REST = { reducedMotion: 'reduce' as const };

/** A small window of few pixels: for journeys about where one walks, not about how it looks. */
export const SMALL_PICTURE = { viewport: { width: 640, height: 400 }, deviceScaleFactor: COARSE / 2 };

/** Journeys read as people acting: each has their own browser context, all of them one real server. */
export const test = base.extend<People, Servers>({
  servers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern
    async ({}, use) => {
      let spare: Promise<RunningServer> | null = null;
      let shared: Promise<RunningServer> | null = null;
      await use({
        next: () => {
          const ready = spare ?? comingUp();
          spare = comingUp();
          return ready;
        },
        shared: () => {
          shared ??= comingUp();
          return shared;
        },
      });
      for (const one of [spare, shared] as (Promise<RunningServer> | null)[]) await (await one)?.stop();
    },
    { scope: 'worker' },
  ],
  sharedServer: [false, { option: true }],
  server: async ({ servers, sharedServer }, use) => {
    if (sharedServer) return use(await servers.shared());
    const server = await servers.next();
    await use(server);
    await server.stop();
  },
  arrive: async ({ browser, server }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (path, options) => {
      const context = await browser.newContext({
        baseURL: server.url,
        viewport: { width: 1100, height: 760 },
        deviceScaleFactor: COARSE,
        ...options,
      });
      contexts.push(context);
      await context.addInitScript(slowScreen, SCREEN_MS);
      const page = await context.newPage();
      const heard: string[] = [];
      page.on('websocket', (line) => line.on('framereceived', ({ payload }) => heard.push(String(payload))));
      await page.goto(path);
      // A page that the server rendered answers once somebody is there.
      if (path.startsWith('/visite')) await stir(page);
      return { page, context, heard };
    });
    for (const context of contexts) await context.close();
  },
});

export { expect };

export const MEETING = '/visite/rencontre/demo-metallurgie';

/** Writes a question in the room that is open and sends it. */
export async function ask(page: Page, text: string): Promise<void> {
  await page.getByLabel('Ta question', { exact: true }).fill(text);
  await page.getByRole('button', { name: /^Envoyer/ }).click();
}

/** Enters a class by its code, as a pupil does in the room that is open. */
export async function enterClass(page: Page, code: string): Promise<void> {
  await expect(page.getByLabel('Ta question', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'J’ai un code de classe' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(code);
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: /Continuer|Suite|Suivant/ }).click();
}

/** The organiser at a line of their own, without a page. */
export async function organiserLine(server: RunningServer): Promise<Actor> {
  const entered = await fetch(server.link(/organis/i), { redirect: 'manual' });
  const cookie = entered.headers.getSetCookie().map((one) => one.split(';')[0]);
  const extraHeaders = { cookie: cookie.join('; ') };
  return new Actor(server.url, { auth: { as: 'staff' }, extraHeaders }).connect();
}

/** The question a moderator is reading. */
export const reading = (page: Page) => page.getByRole('region', { name: 'Question à relire' });

/** Moves the mouse as somebody does: a pointer that only lies where the page came is no sign of anybody. */
export async function stir(page: Page): Promise<void> {
  await page.mouse.move(2, 3);
  await page.mouse.move(8, 9);
}
