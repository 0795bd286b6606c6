import { tourWalk } from '../../client/src/words/fr/tour-walk.ts';
import { standIn } from './city.ts';
import { awayFrom, guideLine, isIn, joinAsPupil, preparedVisit } from './class-guide.ts';
import { AT_REST, expect, test } from './people.ts';

test.use({ sharedServer: true });

const DESK = { viewport: { width: 860, height: 640 }, ...AT_REST };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, ...AT_REST };
const HALL = 'hall:metallurgie';
/** Where one stops before the stand of the second stop, metres. */
const STAND = { x: -8.05, z: 8.25 };

test('W70. Mme Roux leads from the city, Léa and Tom on a phone follow her into the hall; Léa walks off a little and joins again', async ({
  server,
  arrive,
}) => {
  test.setTimeout(300_000);
  const { token, code } = await preparedVisit(server);
  const lea = (await arrive(`/?code=${code}`, DESK)).page;
  await joinAsPupil(lea);
  const tom = (await arrive(`/?code=${code}`, PHONE)).page;
  await joinAsPupil(tom, true);
  await expect(lea.getByText(tourWalk.soon)).toBeVisible();

  const roux = (await arrive(`/#guide=${token}`, DESK)).page;
  const bar = roux.getByRole('region', { name: tourWalk.lead.label });
  await expect(bar).toBeVisible({ timeout: 60_000 });
  await expect(bar).toContainText('2/2 connectés');
  await bar.getByRole('button', { name: tourWalk.lead.next }).press('Enter');
  await expect(tom.getByText('Étape 1 sur 2 : Métallurgie')).toBeVisible();
  const follow = bar.getByRole('button', { name: /^Suivez-moi/ });
  await follow.click();
  await expect(follow).toHaveAttribute('aria-pressed', 'true');
  for (const pupil of [lea, tom]) await expect(pupil.getByText(tourWalk.follow)).toBeVisible();

  await standIn(roux, HALL);
  for (const pupil of [lea, tom]) await isIn(pupil, HALL);
  await roux.locator('.vu-ground').focus();
  await roux.keyboard.down('KeyW');
  await roux.waitForFunction(() => window.villeUsine.pose.z < 13);
  await roux.keyboard.up('KeyW');
  const guide = await roux.evaluate(() => window.villeUsine.pose);
  for (const pupil of [lea, tom])
    await expect.poll(() => awayFrom(pupil, guide), { timeout: 40_000 }).toBeLessThan(6.5);
  await expect(bar).toContainText('2 vous suivent');

  // Free as long as her hands push, and back by herself.
  await lea.locator('.vu-ground').focus();
  await lea.keyboard.down('KeyS');
  await expect.poll(() => awayFrom(lea, guide), { timeout: 40_000 }).toBeGreaterThan(7);
  await lea.keyboard.up('KeyS');
  expect(await awayFrom(lea, guide)).toBeLessThan(13);
  await expect.poll(() => awayFrom(lea, guide), { timeout: 40_000 }).toBeLessThan(6.5);

  // Tom's hand is up, by a finger; and the way out of the city is one touch away.
  const hand = tom.getByRole('button', { name: tourWalk.hand });
  await hand.tap();
  await expect(tom.getByRole('button', { name: tourWalk.handUp })).toHaveAttribute('aria-pressed', 'true');
  await tom.getByRole('button', { name: tourWalk.without3d }).tap();
  await expect(tom).toHaveURL(/\/visite\/secteur\/metallurgie/);
});

test('W71. W72. W73. Léa is gathered, listens, is shown a stand, and loses no word of what she writes', async ({
  server,
  arrive,
}) => {
  test.setTimeout(300_000);
  const { token, code } = await preparedVisit(server);
  const guide = await guideLine(server, token);
  const lea = (await arrive(`/?code=${code}`, DESK)).page;
  await joinAsPupil(lea);
  await guide.stand('city', { x: 0, z: 55, heading: 0 });
  await guide.order({ do: 'gather' });
  await expect(lea.getByText(tourWalk.gathering, { exact: true })).toBeVisible();
  await guide.order({ do: 'cancel-gather' });
  await expect(lea.getByText(tourWalk.gathering, { exact: true })).toBeHidden();
  expect(await awayFrom(lea, { x: 0, z: 55 })).toBeGreaterThan(10);
  await guide.order({ do: 'gather' });
  await expect.poll(() => awayFrom(lea, { x: 0, z: 55 }), { timeout: 20_000 }).toBeLessThan(4);

  // She hears what is said: no key walks, the way out is there, and it ends.
  await guide.order({ do: 'listen', seconds: 60 });
  const listening = lea.getByRole('dialog', { name: tourWalk.listen });
  await expect(listening).toContainText(/Fin dans [01]:/);
  const before = await lea.evaluate(() => window.villeUsine.pose);
  await lea.keyboard.press('KeyW', { delay: 400 });
  expect(await awayFrom(lea, before)).toBeLessThan(0.05);
  await expect(listening.getByRole('button', { name: tourWalk.without3d })).toBeVisible();
  await guide.order({ do: 'stop-listening' });
  await expect(listening).toBeHidden();
  await lea.keyboard.down('KeyS');
  await expect.poll(() => awayFrom(lea, before)).toBeGreaterThan(0.3);
  await lea.keyboard.up('KeyS');

  // An invitation may be declined, and holds nobody.
  await guide.order({ do: 'invite' });
  await lea.getByRole('button', { name: tourWalk.notNow }).click();
  await expect(lea.getByRole('region', { name: tourWalk.invited })).toBeHidden();

  // What is shown with its panel opens on her screen.
  await guide.order({
    do: 'show',
    shown: { kind: 'stand', target: 'acierie-belle-etoile', zone: HALL, opened: true },
  });
  const stand = lea.getByRole('dialog', { name: /Aciérie Belle-Étoile/ });
  await expect(stand).toBeVisible({ timeout: 40_000 });
  await guide.order({ do: 'hide' });

  // Whoever writes is not taken away from their words.
  await stand.getByRole('tab', { name: /Questions/ }).click();
  await stand
    .getByRole('button', { name: /question/i })
    .first()
    .click();
  const field = lea.getByLabel('Ta question', { exact: true });
  await field.fill('Comment sait-on que le métal est assez chaud ?');
  await guide.stand('city', { x: 0, z: 40, heading: 0 });
  await guide.order({ do: 'gather' });
  await expect(lea.getByText(tourWalk.waits).first()).toBeAttached({ timeout: 20_000 });
  await expect(field).toHaveValue('Comment sait-on que le métal est assez chaud ?');
  await field.fill('');
  await expect.poll(() => awayFrom(lea, { x: 0, z: 40 }), { timeout: 20_000 }).toBeLessThan(4);
  await expect(lea.getByRole('dialog')).toHaveCount(0);
  guide.close();
});

test('W74. W75. Free within a hall Sami is turned back at its door; come late he was with the class, reloading he is where he was', async ({
  server,
  arrive,
}) => {
  test.setTimeout(300_000);
  const { token, code } = await preparedVisit(server);
  const guide = await guideLine(server, token);
  await guide.order({ do: 'stop', index: 0, bring: false });
  // The class is under way in its hall: whoever comes late finds it there.
  const sami = (await arrive(`/?code=${code}`, DESK)).page;
  await joinAsPupil(sami);
  await isIn(sami, HALL);
  await guide.order({ do: 'free', within: { hall: 'metallurgie' } });
  await expect(sami.getByText(tourWalk.freeHall)).toBeVisible();
  await sami.locator('.vu-ground').focus();
  await sami.keyboard.press('KeyP');
  await expect(sami.getByText(tourWalk.turnedBack).first()).toBeAttached({ timeout: 40_000 });
  await isIn(sami, HALL);

  // Led from a page, the class follows from stop to stop: before the stand, each in a place of their own.
  await guide.order({ do: 'stop', index: 1, bring: false });
  await guide.order({ do: 'follow' });
  await expect.poll(() => awayFrom(sami, STAND), { timeout: 40_000 }).toBeLessThan(7);
  await sami.waitForFunction(() => !window.villeUsine.pose.moving);
  const there = await sami.evaluate(() => window.villeUsine.pose);
  await sami.reload();
  await sami.waitForFunction(() => performance.getEntriesByName('ville:walkable').length > 0);
  await sami.getByRole('button', { name: 'Entrer dans la ville' }).click();
  await isIn(sami, HALL);
  await expect.poll(() => awayFrom(sami, there)).toBeLessThan(1.5);
  // The guide's machine goes: the visit pauses, and the pupil walks where they like.
  guide.close();
  await expect(sami.getByText(tourWalk.paused)).toBeVisible();
});

test('V88. On a phone the guide’s keys are one row; one key opens them all, and what is in force stays in sight', async ({
  server,
  arrive,
}) => {
  const { token } = await preparedVisit(server);
  const { page } = await arrive(`/#guide=${token}`, PHONE);
  const bar = page.getByRole('region', { name: tourWalk.lead.label });
  const more = bar.getByRole('button', { name: tourWalk.lead.more });
  await expect(more).toBeVisible({ timeout: 60_000 });
  const follow = bar.getByRole('button', { name: /^Suivez-moi/ });
  await expect(follow).toBeHidden();
  expect((await bar.boundingBox())!.height).toBeLessThan(80);
  for (const key of await bar.getByRole('button').all())
    expect((await key.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await more.tap();
  await follow.tap();
  await expect(follow).toHaveAttribute('aria-pressed', 'true');
  await bar.getByRole('button', { name: tourWalk.lead.less }).tap();
  await expect(follow).toBeVisible();
  await expect(bar.getByRole('button', { name: tourWalk.lead.invite })).toBeHidden();
});
