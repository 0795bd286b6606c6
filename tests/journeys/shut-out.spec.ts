import { randomUUID } from 'node:crypto';
import type { SessionPlan } from '@ville-usine/shared/live/session-plan';
import { Actor } from '../stage/actor.ts';
import { barriers, cutWords } from './look-for.ts';
import { expect, test } from './people.ts';

const WRITING = 'Comment avez-vous choisi votre reconversion ?';

test('A88. An adult whose link was renewed reads why, with what they were writing, and finds it again by the new link', async ({
  arrive,
  server,
}) => {
  const camille = await arrive(server.link(/organis/i));
  const cookie = (await camille.context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const staff = await new Actor(server.url, { auth: { as: 'staff' }, extraHeaders: { cookie } }).connect();
  const { sessions } = await (await camille.context.request.get('/api/sessions')).json();
  const soon = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
  const plan: SessionPlan = {
    kind: 'questions',
    title: { fr: 'Se reconvertir' },
    sectorId: 'metallurgie',
    companyId: null,
    professionals: [sessions[0].professionals[0].id],
    venue: 'agora',
    startsAt: soon(60),
    endsAt: soon(120),
    capacity: null,
    audience: { kind: 'adults' },
    languages: ['fr'],
    moderation: 'before',
    slots: null,
  };
  const { sessionId } = await staff.do('session:create', { key: randomUUID(), plan });
  await staff.do('session:set-state', { sessionId, state: 'open' });
  staff.close();
  const link = async () => {
    const made = await camille.context.request.post('/api/adult-links', { data: { sessionId } });
    const { pathname, hash } = new URL((await made.json()).url);
    return `${pathname}${hash}`;
  };

  const { page } = await arrive(await link());
  await page.getByRole('button', { name: /j’entre/ }).click();
  const field = page.getByLabel('Ta question', { exact: true });
  await field.fill(WRITING);
  const renewed = await link();
  await expect(page.getByRole('status').filter({ hasText: 'a changé le lien' })).toBeVisible();
  await expect(page.getByLabel(/Ce que vous écriviez/)).toHaveValue(WRITING);
  expect(await barriers(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 568 });
  expect(await cutWords(page)).toEqual([]);

  await page.goto(renewed);
  await page.getByRole('button', { name: /j’entre/ }).click();
  await expect(field).toHaveValue(WRITING);
});
