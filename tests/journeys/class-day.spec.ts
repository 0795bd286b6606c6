import { classReport } from '../../client/src/words/fr/class-report.ts';
import { tourBoard } from '../../client/src/words/fr/tour-board.ts';
import { openClassVisit, PupilLine } from './class-visit-open.ts';
import { AT_REST, expect, type Someone, test } from './people.ts';

const TABLET = { viewport: { width: 1024, height: 768 }, ...AT_REST };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, ...AT_REST };

/** A pupil joins by the QR code's address, on the pages without 3D. */
async function joinOnPages({ page }: Someone): Promise<void> {
  await page.getByRole('button', { name: 'Rejoindre' }).click();
  await expect(page.getByText(/^C’est fait/)).toBeVisible();
  await page.getByRole('button', { name: 'Suivant' }).click();
}

test('V84. Mme Roux takes six pupils through three stops, one cut off twice, one come late; her report knows all of it, is saved, and erased', async ({
  server,
  arrive,
}) => {
  test.setTimeout(240_000);
  const { token, code } = await openClassVisit(server);
  const roux = (await arrive(`/classe/direct#${token}`, TABLET)).page;
  const pupils: Someone[] = [];
  for (const at of [TABLET, PHONE, TABLET]) {
    const one = await arrive(`/visite?code=${code}`, at);
    await joinOnPages(one);
    pupils.push(one);
  }
  const lines = [await PupilLine.join(server, code), await PupilLine.join(server, code)];
  const [lea, tom, sami] = pupils as [Someone, Someone, Someone];
  await expect(roux.getByText('5/24 connectés')).toBeVisible();

  const take = roux.getByRole('button', { name: tourBoard.next.take });
  await take.click();
  await roux.getByRole('button', { name: /^Suivez-moi/ }).click();
  for (const { page } of pupils)
    await expect(page).toHaveURL(/\/visite\/secteur\/metallurgie/, { timeout: 40_000 });

  // Tom's line is cut; meanwhile the class goes on to its quiz. Back again he is where it is.
  await tom.context.setOffline(true);
  await take.click();
  for (const { page } of [lea, sami])
    await expect(page).toHaveURL(/\/visite\/quiz\/metallurgie/, { timeout: 40_000 });
  await tom.context.setOffline(false);
  await expect(tom.page).toHaveURL(/\/visite\/quiz\/metallurgie/, { timeout: 60_000 });
  await tom.context.setOffline(true);
  await tom.context.setOffline(false);

  const late = await PupilLine.join(server, code);
  await expect(roux.getByText('6/24 connectés')).toBeVisible({ timeout: 30_000 });
  await take.click();
  await expect(lea.page.getByText(/étape 3 sur 3/)).toBeVisible({ timeout: 40_000 });

  const desk = (await arrive(`/classe#${token}`, TABLET)).page;
  const report = desk.getByRole('region', { name: classReport.title });
  await expect(report).toContainText('6 élèves venus sur 24');
  await expect(report).toContainText('3 étapes faites sur 3');
  const coming = desk.waitForEvent('download');
  await report.getByRole('button', { name: 'Enregistrer le rapport en PDF' }).click();
  expect((await coming).suggestedFilename()).toBe(`rapport-de-visite-${code}.pdf`);

  await report.getByRole('button', { name: classReport.erase.key }).click();
  await expect(report.getByRole('heading', { name: classReport.erase.title })).toBeFocused();
  await report.getByRole('button', { name: classReport.erase.yes }).click();
  await expect(desk.getByText('La classe est effacée, avec 6 visites d’élèves.')).toBeVisible({
    timeout: 30_000,
  });
  await desk.goto(`/classe#${token}`);
  await desk.reload();
  await expect(desk.getByText(/Ce lien n’ouvre aucune visite/)).toBeVisible();
  for (const { line } of [...lines, late]) line.close();
});
