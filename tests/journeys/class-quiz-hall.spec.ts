import { roundGuide } from '../../client/src/words/fr/round-guide.ts';
import { roundHall } from '../../client/src/words/fr/round-hall.ts';
import { tourWalk } from '../../client/src/words/fr/tour-walk.ts';
import { standIn } from './city.ts';
import { awayFrom, isIn, joinAsPupil, preparedVisit } from './class-guide.ts';
import { PupilLine } from './class-visit-open.ts';
import { AT_REST, expect, test } from './people.ts';

const DESK = { viewport: { width: 1080, height: 680 }, ...AT_REST };
const HALL = 'hall:metallurgie';
const screenOf = (page: import('@playwright/test').Page) =>
  page.evaluate(() => window.villeUsine.classScreen.join(' ').replace(/\s+/g, ' '));

test('Z106. Z107. Z108. M. Diallo starts a quiz from the hall, his class is gathered before its screen, and at the end three stand on its podium', async ({
  server,
  arrive,
}) => {
  test.setTimeout(400_000);
  const { token, code } = await preparedVisit(server);
  const lea = (await arrive(`/?code=${code}`, DESK)).page;
  await joinAsPupil(lea);
  const tom = await PupilLine.join(server, code);
  const diallo = (await arrive(`/#guide=${token}`, DESK)).page;
  const bar = diallo.getByRole('region', { name: tourWalk.lead.label });
  await expect(bar).toBeVisible({ timeout: 60_000 });
  await standIn(diallo, HALL);
  await standIn(lea, HALL);

  // One key opens what there is to choose; the lobby is on the hall's screen, for both.
  await bar.getByRole('button', { name: tourWalk.lead.quiz }).click();
  const start = diallo.getByRole('dialog');
  await start.getByRole('button', { name: roundGuide.start.go }).click();
  await expect(start).toBeHidden();
  for (const page of [diallo, lea]) await expect.poll(() => screenOf(page)).toContain('Quiz');
  const before = await lea.evaluate(() => window.villeUsine.renderer.calls);
  expect(before).toBeLessThan(60);

  // Everyone is brought before it.
  const strip = diallo.getByRole('group', { name: roundHall.lead.label });
  await strip.getByRole('button', { name: roundHall.lead.gather }).click();
  await expect(lea.getByText(tourWalk.gathering, { exact: true })).toBeVisible({ timeout: 30_000 });
  const guide = await diallo.evaluate(() => window.villeUsine.pose);
  await expect.poll(() => awayFrom(lea, guide), { timeout: 30_000 }).toBeLessThan(4);
  await isIn(lea, HALL);
});
