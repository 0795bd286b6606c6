import type { Page } from '@playwright/test';
import { classReport } from '../../client/src/words/fr/class-report.ts';
import { roundGuide } from '../../client/src/words/fr/round-guide.ts';
import { roundPlayer } from '../../client/src/words/fr/round-player.ts';
import { tourBoard } from '../../client/src/words/fr/tour-board.ts';
import { pdfText } from '../stage/read-pdf.ts';
import { isIn, joinAsPupil, joinOnPages, player } from './class-guide.ts';
import { openClassVisit, PupilLine } from './class-visit-open.ts';
import { AT_REST, expect, type Someone, test } from './people.ts';

test.use({ sharedServer: true });

const TABLET = { viewport: { width: 1024, height: 768 }, ...AT_REST };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, ...AT_REST };

/** A window in which the city is drawn: small, since no card draws it here. */
const SMALL = { viewport: { width: 960, height: 600 }, ...AT_REST };

/** Gives some answer, whatever the kind of the question. */
async function answer(page: Page): Promise<void> {
  const radio = player(page).getByRole('radio').first();
  const send = player(page).getByRole('button', { name: roundPlayer.send });
  await expect(radio.or(send)).toBeVisible();
  if (await radio.isVisible()) return radio.click();
  const boxes = player(page).getByRole('checkbox');
  if ((await boxes.count()) > 0) await boxes.first().click();
  const choices = player(page).getByRole('combobox');
  for (let i = 0; i < (await choices.count()); i++) await choices.nth(i).selectOption({ index: i + 1 });
  await send.click();
}

const answered = ({ page }: Someone) =>
  expect(player(page).getByText(roundPlayer.status.sent, { exact: true })).toBeVisible({ timeout: 40_000 });

test('V84. Mme Roux takes six pupils through three stops and a quiz, one in the city, one on a phone that is cut off twice, one who reads the pages; her report knows all of it, is saved, and erased', async ({
  server,
  arrive,
}) => {
  test.setTimeout(300_000);
  const { token, code } = await openClassVisit(server);
  const roux = (await arrive(`/classe/direct#${token}`, TABLET)).page;
  const [tom, sami] = (await Promise.all(
    [PHONE, TABLET].map(async (at) => {
      const one = await arrive(`/visite?code=${code}`, at);
      await joinOnPages(one.page);
      return one;
    }),
  )) as [Someone, Someone];
  // The other three are only there and play: without screens of their own.
  const lines = await Promise.all([1, 2, 3].map(() => PupilLine.join(server, code)));
  for (const one of lines) one.plays();
  const lea = await arrive(`/?code=${code}`, SMALL);
  await joinAsPupil(lea.page);
  const pupils = [lea, tom, sami];
  await expect(roux.getByText('6/24 connectés')).toBeVisible();

  const take = roux.getByRole('button', { name: tourBoard.next.take });
  await take.click();
  await roux.getByRole('button', { name: /^Suivez-moi/ }).click();
  await expect(sami.page).toHaveURL(/\/visite\/secteur\/metallurgie/, { timeout: 40_000 });
  await isIn(lea.page, 'hall:metallurgie');

  // Tom's line is cut; meanwhile the class goes on to its quiz. Back again he is where it is.
  await tom.context.setOffline(true);
  await take.click();
  await expect(sami.page).toHaveURL(/\/visite\/quiz\/metallurgie/, { timeout: 40_000 });
  await tom.context.setOffline(false);
  await expect(tom.page).toHaveURL(/\/visite\/quiz\/metallurgie/, { timeout: 60_000 });

  await roux.getByRole('button', { name: roundGuide.open }).click();
  const start = roux.getByRole('dialog');
  await expect(start.getByRole('combobox')).toHaveValue(/metallurgie/);
  await start.getByRole('button', { name: '3', exact: true }).first().click();
  await start.getByRole('button', { name: roundGuide.start.go }).click();
  for (const { page } of pupils)
    await expect(player(page).getByText(roundPlayer.lobby.soon)).toBeVisible({ timeout: 40_000 });
  const next = roux.getByRole('button', { name: roundGuide.step.next });
  await roux.getByRole('button', { name: roundGuide.step.begin }).click();
  for (const index of [0, 1, 2]) {
    // His second cut is in the middle of a question: what he chose leaves when he is back.
    if (index === 1) {
      await expect(player(tom.page).getByText('question 2 sur 3')).toBeVisible();
      await tom.context.setOffline(true);
    }
    await Promise.all(pupils.map(({ page }) => answer(page)));
    if (index === 1) await tom.context.setOffline(false);
    await Promise.all(pupils.map(answered));
    await expect(roux.getByText('6 sur 6 ont répondu')).toBeVisible();
    await roux.getByRole('button', { name: roundGuide.step.close }).click();
    await roux.getByRole('button', { name: roundGuide.step.reveal }).click();
    await expect(player(sami.page).getByRole('heading', { level: 4 })).toBeVisible();
    if (index < 2) await next.click();
  }
  await roux.getByRole('button', { name: roundGuide.step.finish }).click();
  for (const { page } of pupils)
    await expect(player(page).getByText(roundPlayer.over.private)).toBeVisible({ timeout: 40_000 });
  await roux.getByRole('button', { name: roundGuide.step.leave }).click();
  for (const { page } of pupils) await expect(player(page)).toHaveCount(0);

  await take.click();
  await expect(sami.page.getByText(/étape 3 sur 3/)).toBeVisible({ timeout: 40_000 });

  const desk = (await arrive(`/classe#${token}`, TABLET)).page;
  const report = desk.getByRole('region', { name: classReport.title });
  await expect(report).toContainText('6 élèves venus sur 24');
  await expect(report).toContainText('3 étapes faites sur 3');
  const coming = desk.waitForEvent('download');
  await report.getByRole('button', { name: 'Enregistrer le rapport en PDF' }).click();
  const saved = await coming;
  expect(saved.suggestedFilename()).toBe(`rapport-de-visite-${code}.pdf`);
  const printed = await pdfText(await saved.path(), 'layout');
  expect(printed).toContain('Quiz en direct, par élève');

  await report.getByRole('button', { name: classReport.erase.key }).click();
  await expect(report.getByRole('heading', { name: classReport.erase.title })).toBeFocused();
  await report.getByRole('button', { name: classReport.erase.yes }).click();
  await expect(desk.getByText('La classe est effacée, avec 6 visites d’élèves.')).toBeVisible({
    timeout: 30_000,
  });
  for (const { line } of lines) line.close();
  await desk.goto(`/classe#${token}`);
  await desk.reload();
  await expect(desk.getByText(/Ce lien n’ouvre aucune visite/)).toBeVisible();
});
