import type { Page } from '@playwright/test';
import type { RoundNow } from '@ville-usine/shared/class-visit/round/round';
import { roundGuide } from '../../client/src/words/fr/round-guide.ts';
import { roundHall } from '../../client/src/words/fr/round-hall.ts';
import { roundPlayer } from '../../client/src/words/fr/round-player.ts';
import { tourWalk } from '../../client/src/words/fr/tour-walk.ts';
import { anyAnswer } from './answer-quiz.ts';
import { standIn } from './city.ts';
import { awayFrom, joinAsPupil, preparedVisit } from './class-guide.ts';
import { PupilLine } from './class-visit-open.ts';
import { AT_REST, expect, test } from './people.ts';

test.use({ sharedServer: true });

const DESK = { viewport: { width: 1080, height: 680 }, ...AT_REST };
const HALL = 'hall:metallurgie';

/** What the class's screen says in the picture of a page. */
const screenOf = (page: Page) =>
  page.evaluate(() => window.villeUsine.classScreen.join(' ').replace(/\s+/g, ' '));
const callsOf = (page: Page) => page.evaluate(() => window.villeUsine.renderer.calls);

test('Z106. Z107. Z108. M. Diallo leads a quiz of three questions in the hall: Léa is gathered before its screen, and a podium stands there at the end', async ({
  server,
  arrive,
}) => {
  test.setTimeout(240_000);
  const { token, code } = await preparedVisit(server);
  const lea = (await arrive(`/?code=${code}`, DESK)).page;
  await joinAsPupil(lea);
  // Tom plays on his phone, without a picture; he has looked round.
  const tom = await PupilLine.join(server, code);
  await tom.looksAt('acierie-belle-etoile');
  const diallo = (await arrive(`/#guide=${token}`, DESK)).page;
  const bar = diallo.getByRole('region', { name: tourWalk.lead.label });
  await expect(bar).toBeVisible({ timeout: 60_000 });
  for (const page of [lea, diallo]) page.setDefaultTimeout(45_000);
  await standIn(diallo, HALL);

  // One key opens what there is to choose; the lobby hangs in the hall at once.
  await bar.getByRole('button', { name: tourWalk.lead.quiz, exact: true }).click();
  const start = diallo.getByRole('dialog');
  const counts = start.getByRole('group', { name: roundGuide.start.count });
  await counts.getByRole('button', { name: '3', exact: true }).click();
  await start.getByRole('button', { name: roundGuide.start.go }).click();
  await expect(start).toBeHidden();
  await expect.poll(() => screenOf(diallo)).toContain('3 questions');

  // Everyone is brought before it, and reads the same.
  const strip = diallo.getByRole('group', { name: roundHall.lead.label });
  await strip.getByRole('button', { name: roundHall.lead.gather }).click();
  await expect(lea.getByText(tourWalk.gathering, { exact: true })).toBeVisible({ timeout: 30_000 });
  await lea.waitForFunction((hall) => window.villeUsine.place === hall, HALL, { timeout: 60_000 });
  const guide = await diallo.evaluate(() => window.villeUsine.pose);
  await expect.poll(() => awayFrom(lea, guide), { timeout: 30_000 }).toBeLessThan(4);
  await expect.poll(() => screenOf(lea)).toContain('3 questions');
  const orders = bar.getByRole('group', { name: tourWalk.lead.orders });
  await expect(orders).toBeHidden();
  await strip.getByRole('button', { name: roundHall.lead.away }).click();
  await expect(orders).toBeVisible();
  await strip.getByRole('button', { name: roundHall.lead.place, exact: true }).click();
  await expect(orders).toBeHidden();
  await expect.poll(() => awayFrom(diallo, guide)).toBeGreaterThan(1);

  let told = tom.line.next('round:now', (round) => round?.phase === 'open');
  await strip.getByRole('button', { name: roundGuide.step.begin }).click();
  for (const number of [1, 2, 3]) {
    const [now] = await told;
    await expect(strip).toContainText(`${number}/3`);
    await expect.poll(() => screenOf(lea)).toContain('0 réponse sur 2');
    const { question, id } = now as RoundNow & { question: NonNullable<RoundNow['question']> };
    await tom.line.do('round:answer', {
      roundId: id,
      index: number - 1,
      answer: anyAnswer(question),
    });
    await expect.poll(() => screenOf(lea)).toContain('1 réponse sur 2');
    expect(await screenOf(lea)).not.toContain(roundHall.explanation);
    await strip.getByRole('button', { name: roundGuide.step.close }).click();
    await expect.poll(() => screenOf(lea)).toContain(roundHall.closed);
    await strip.getByRole('button', { name: roundGuide.step.reveal }).click();
    await expect.poll(() => screenOf(lea)).toContain(roundHall.explanation);
    told = tom.line.next('round:now', (round) => round?.phase === 'open');
    if (number < 3) await strip.getByRole('button', { name: roundGuide.step.next }).click();
  }
  const before = { calls: await callsOf(lea), at: await lea.evaluate(() => window.villeUsine.pose) };
  await strip.getByRole('button', { name: roundGuide.step.finish }).click();
  for (const page of [diallo, lea]) {
    // Whether they knew much or little.
    await expect.poll(() => screenOf(page)).toMatch(/La machine (?:tourne|démarre)/);
    const podium = await page.evaluate(() => window.villeUsine.podium);
    expect(podium.map(({ way }) => way)).toEqual(['curiosity', 'progress', 'patience']);
    expect(podium[0]!.pseudonym).toBe(tom.pseudonym);
  }
  await expect.poll(() => callsOf(lea)).toBeGreaterThan(before.calls);
  expect((await callsOf(lea)) - before.calls).toBeLessThanOrEqual(6);

  // Whoever runs at it is kept off it, once their own result is folded away.
  await lea.getByRole('button', { name: roundPlayer.fold }).click();
  await lea.locator('.vu-ground').focus();
  await lea.keyboard.down('KeyW');
  await expect.poll(() => awayFrom(lea, before.at), { timeout: 40_000 }).toBeGreaterThan(2);
  const plinths = await lea.evaluate(() => window.villeUsine.podium);
  for (const plinth of plinths) expect(await awayFrom(lea, plinth)).toBeGreaterThan(0.45);
  await lea.keyboard.up('KeyW');

  // With the quiz all of it is gone, and the visit's keys are back.
  await strip.getByRole('button', { name: roundGuide.step.leave }).click();
  for (const page of [diallo, lea])
    await expect
      .poll(() =>
        page.evaluate(() => [window.villeUsine.classScreen.length, window.villeUsine.podium.length]),
      )
      .toEqual([0, 0]);
  await expect(bar.getByRole('button', { name: tourWalk.lead.quiz, exact: true })).toBeVisible();
  tom.line.close();
});
