import type { Page } from '@playwright/test';
import { tourBoard } from '../../client/src/words/fr/tour-board.ts';
import { openClassVisit, PupilLine } from './class-visit-open.ts';
import { barriers, cutWords } from './look-for.ts';
import { AT_REST, expect, MEETING, test } from './people.ts';

test.use({ sharedServer: true });

const TABLET = { viewport: { width: 1024, height: 768 }, ...AT_REST };
const SESSION = MEETING.split('/').at(-1)!;

/** One of the six keys, by its name: how it stands is written under it. */
const key = (page: Page, name: string) =>
  page.getByRole('region', { name: tourBoard.orders.label }).getByRole('button', { name });
const row = (page: Page, { pseudonym }: PupilLine) => page.getByRole('button', { name: pseudonym });
const asList = (page: Page) => page.getByRole('button', { name: tourBoard.view.list }).click();

test('V66. From a tablet Mme Roux takes her class to a stop, gathers it, has it follow, listen, look and roam; each key says how it stands', async ({
  server,
  arrive,
}) => {
  const { token, code } = await openClassVisit(server);
  const lea = await PupilLine.join(server, code);
  const { page } = await arrive(`/classe/direct#${token}`, TABLET);
  await expect(page.getByRole('heading', { name: '4e B en visite' })).toBeVisible();
  await expect(page.getByText('/24 connectés')).toContainText('1');
  await key(page, 'Suivez-moi').click();
  await expect(page.getByText(/^Choisissez d’abord une étape/)).toBeVisible();

  const brought = lea.line.next('tour:brought');
  await page.getByRole('button', { name: tourBoard.next.take }).click();
  await expect(key(page, 'Annuler')).toContainText(/dans \d\ss/);
  expect((await brought)[0].goal.place.zone).toBe('hall:metallurgie');
  await lea.stands('hall:metallurgie', 3, 4);
  await expect(page.getByText('Ici : Métallurgie · encore 20 min')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Quiz Métallurgie' })).toBeVisible();

  await key(page, 'Suivez-moi').press('Enter');
  await expect(key(page, 'Suivez-moi')).toHaveAttribute('aria-pressed', 'true');
  await expect(key(page, 'Suivez-moi')).toContainText('actif · 1 vous suit');
  await key(page, 'Rassembler').click();
  await key(page, 'Annuler').click();
  await expect(key(page, 'Rassembler')).toBeVisible();
  await key(page, 'Inviter').click();
  await expect(key(page, 'Inviter')).toContainText(tourBoard.orders.invited);

  await key(page, 'Écoutez').press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: '1 minute' }).press('Enter');
  await expect(key(page, 'Rendre la main')).toContainText(/encore \d+\s(min|s)/);
  await key(page, 'Rendre la main').click();
  await expect(key(page, 'Écoutez')).toBeVisible();

  await key(page, 'Montrer').click();
  const shown = lea.line.next('tour:now', (tour) => tour.shown?.opened === true);
  await page.getByRole('button', { name: 'Ouvrir sur tous les écrans : Fusion' }).click();
  expect((await shown)[0].shown).toMatchObject({ zone: 'hall:metallurgie', kind: 'step', target: 'fusion' });
  await expect(key(page, 'Montrer')).toContainText('actif · Fusion');
  await key(page, 'Libre').click();
  await page.getByRole('button', { name: 'Dans ce hall : Métallurgie' }).click();
  await expect(key(page, 'Libre')).toContainText('actif · ce hall');

  await page.getByRole('button', { name: 'Terminer', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: tourBoard.endYes }).click();
  await expect(page.getByText(tourBoard.bands.overTitle)).toBeVisible();
  await expect(key(page, 'Inviter')).toContainText(tourBoard.orders.waits.over);
  await page.getByRole('button', { name: tourBoard.bands.reopen }).click();
  await expect(page.getByText(tourBoard.bands.overTitle)).toBeHidden();
  lea.line.close();
});

test('V67. A hand, a pupil far away and one whose network is gone are seen at once; a card sends words, brings, puts aside and shows a key', async ({
  server,
  arrive,
}) => {
  const { token, code } = await openClassVisit(server);
  const [lea, tom, zoe] = [
    await PupilLine.join(server, code),
    await PupilLine.join(server, code),
    await PupilLine.join(server, code),
  ];
  const { page } = await arrive(`/classe/direct#${token}`, TABLET);
  await page.getByRole('button', { name: tourBoard.next.take }).click();
  await lea.stands('hall:metallurgie', 3, 4);
  await tom.stands('city', 80, 10);
  await lea.line.do('tour:hand', { up: true });
  zoe.line.close();
  await expect(page.getByText('1 main levée')).toBeVisible();
  await expect(page.getByText('1 à l’écart')).toBeVisible();
  await expect(page.getByText('1 hors ligne')).toBeVisible();
  await expect(page.locator('[aria-live="polite"]')).toContainText(lea.pseudonym);

  await asList(page);
  const names = await page
    .getByRole('listitem')
    .filter({ has: page.locator('.vu-pupilrow') })
    .allInnerTexts();
  expect(names.map((text) => text.split('\n')[0])).toEqual([lea, tom, zoe].map((one) => one.pseudonym));
  await row(page, tom).press('Enter');
  const card = page.getByRole('dialog', { name: tom.pseudonym });
  const hint = tom.line.next('tour:hint');
  await card.getByRole('button', { name: tourBoard.hints.come.split(' :')[0]! }).click();
  expect((await hint)[0]).toBe('come');
  await expect(card.getByText(/^Dernier mot il y a/)).toBeVisible();
  const brought = tom.line.next('tour:brought', ({ of }) => of === 1);
  await card.getByRole('button', { name: tourBoard.pupil.bring }).click();
  expect((await brought)[0].goal.place.zone).toBe('hall:metallurgie');
  await expect(card.locator('output')).toHaveCount(0);
  await card.getByRole('button', { name: tourBoard.pupil.key }).click();
  await expect(card.locator('output')).toHaveText(/^[A-Z0-9]{4}$/);

  const aside = tom.line.next('tour:self', ({ removed }) => removed);
  await card.getByRole('button', { name: tourBoard.pupil.remove }).click();
  await card.getByRole('button', { name: tourBoard.pupil.removeYes }).click();
  await aside;
  const back = tom.line.next('tour:self', ({ removed }) => !removed);
  await card.getByRole('button', { name: tourBoard.pupil.allow }).click();
  await back;
  await page.keyboard.press('Escape');
  await expect(row(page, tom)).toBeFocused();
  for (const one of [lea, tom]) one.line.close();
});

test('V68. Without the network the board keeps what it shows and says that orders wait; a wrong link says so, and a second machine is told', async ({
  server,
  arrive,
}) => {
  const { token } = await openClassVisit(server);
  const { page, context } = await arrive(`/classe/direct#${token}`, TABLET);
  await expect(page.getByRole('heading', { name: '4e B en visite' })).toBeVisible();
  const other = (await arrive(`/classe/direct#${token}`, TABLET)).page;
  await expect(page.getByText(tourBoard.bands.takenTitle)).toBeVisible();
  await page.getByRole('button', { name: tourBoard.bands.takeBack }).click();
  await expect(page.getByText(tourBoard.bands.takenTitle)).toBeHidden();
  await expect(other.getByText(tourBoard.bands.takenTitle)).toBeVisible();

  await context.setOffline(true);
  await expect(page.getByText(/Vos ordres attendent le réseau/)).toBeVisible();
  await expect(key(page, 'Inviter')).toContainText(tourBoard.orders.waits.network);
  await expect(page.getByRole('heading', { name: 'Métallurgie' })).toBeVisible();
  await context.setOffline(false);
  await expect(key(page, 'Inviter')).not.toContainText(tourBoard.orders.waits.network);

  const wrong = (await arrive('/classe/direct#not-the-secret-of-any-visit', TABLET)).page;
  await expect(wrong.getByText('Ce lien n’ouvre aucune visite. Vérifiez qu’il est complet.')).toBeVisible();
});

test('V69. Questions that come to the teacher first are read and approved beside the map', async ({
  server,
  arrive,
}) => {
  const options = { roam: true, timer: false, vouch: true };
  const { token, code } = await openClassVisit(server, { options });
  const lea = await PupilLine.join(server, code);
  const { page } = await arrive(`/classe/direct#${token}`, TABLET);
  const panel = page.getByRole('region', { name: tourBoard.questions.title });
  await expect(panel.getByText(tourBoard.questions.none)).toBeVisible();
  await lea.line.do('live:join', { sessionId: SESSION });
  const question = { sessionId: SESSION, key: crypto.randomUUID(), text: 'Le four fait-il du bruit ?' };
  await lea.line.do('question:ask', { ...question, place: null });
  await expect(panel.getByText(/Le four fait-il du bruit/)).toBeVisible();
  await expect(page.locator('[aria-live="polite"]')).toContainText(tourBoard.news.question);
  await panel.getByRole('button', { name: /^Approuver/ }).click();
  await expect(panel.getByText(tourBoard.questions.none)).toBeVisible();
  lea.line.close();
});

test('V70. The projector shows the code, the stop and the time left, and no pupil’s name; neither page has a barrier or cuts a word off', async ({
  server,
  arrive,
}) => {
  const { token, code } = await openClassVisit(server);
  const lea = await PupilLine.join(server, code);
  const tom = await PupilLine.join(server, code);
  const { page } = await arrive(`/classe/direct#${token}`, TABLET);
  await page.getByRole('button', { name: tourBoard.next.take }).click();
  await tom.stands('city', 80, 10);
  await lea.line.do('tour:hand', { up: true });
  await expect(page.getByText('1 à l’écart')).toBeVisible();
  const projector = await page.context().newPage();
  await projector.goto(`/classe/direct/tableau#${token}`);
  await expect(projector.getByRole('heading', { name: 'Métallurgie' })).toBeVisible();
  await expect(projector.getByText(code, { exact: true })).toBeVisible();
  await expect(projector.getByText('encore 20 min')).toBeVisible();
  const words = await projector.locator('body').innerText();
  for (const { pseudonym } of [lea, tom]) expect(words).not.toContain(pseudonym);

  const found: string[] = [];
  for (const one of [page, projector]) {
    for (const [width, height] of [
      [320, 640],
      [640, 400],
    ] as const) {
      await one.setViewportSize({ width, height });
      found.push(...(await cutWords(one)));
    }
    await one.setViewportSize(TABLET.viewport);
    found.push(...(await barriers(one)));
  }
  await asList(page);
  found.push(...(await barriers(page)));
  await row(page, tom).click();
  found.push(...(await barriers(page)));
  expect(found).toEqual([]);
  for (const one of [lea, tom]) one.line.close();
});

test('V87. An open board follows a change of its plan, and says that its class is erased', async ({
  server,
  arrive,
}) => {
  const { token } = await openClassVisit(server);
  const { page } = await arrive(`/classe/direct#${token}`, TABLET);
  await expect(page.getByText(tourBoard.questions.off)).toBeVisible();
  const ask = (path: string, body: object) =>
    page.request.post(`/api/class-visits${path}`, { data: { token, ...body } });
  const { visit } = await (await ask('/open', {})).json();
  const plan = { ...visit.plan, options: { ...visit.plan.options, vouch: true } };
  await ask('/change', { plan });
  await expect(page.getByText(tourBoard.questions.none)).toBeVisible();
  await ask('/erase', {});
  await expect(page.getByRole('heading', { name: tourBoard.erasedTitle })).toBeVisible();
  await expect(key(page, 'Inviter')).toBeHidden();
});
