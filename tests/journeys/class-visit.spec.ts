import { classVisit } from '../../client/src/words/fr/class-visit.ts';
import { AT_REST, expect, test } from './people.ts';
import { inMinutes } from './plan-times.ts';

test.use({ sharedServer: true });

const DESK = { viewport: { width: 1280, height: 800 }, ...AT_REST };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, ...AT_REST };
const WEEK = 7 * 24 * 60;

test('V12. Mme Roux prepares a visit, Léo joins by the QR code’s address, and she finds it again, changes it and prints', async ({
  arrive,
}) => {
  const roux = (await arrive('/visite/professionnels', DESK)).page;
  await roux.getByRole('link', { name: 'Préparer une visite de classe' }).click();
  await roux.getByLabel(classVisit.facts.label).fill('4e B');
  await roux.getByRole('button', { name: 'Ajouter : Pétrole' }).click();
  const stop = roux.getByRole('listitem').filter({ has: roux.getByRole('heading', { name: 'Pétrole' }) });
  await stop.getByRole('button', { name: 'Plus court : Pétrole' }).click();
  const up = stop.getByRole('button', { name: 'Monter : Pétrole' });
  const down = stop.getByRole('button', { name: 'Descendre : Pétrole' });
  await up.press('Enter');
  await expect(stop).toContainText('14 h 35');
  await down.press('Enter');
  await expect(stop).toContainText('14 h 50');
  await expect(down).toBeFocused();
  await up.press('Enter');
  await expect(stop).toContainText('14 h 35');
  await expect(roux.getByText('60 min prévues · pas de marge')).toBeVisible();
  await roux.getByRole('button', { name: classVisit.validate }).click();
  const qr = roux.getByRole('img', { name: /^QR code qui ouvre/ });
  await expect(qr).toBeVisible();
  const code = await roux.locator('.vu-codecard__code').innerText();
  expect(code).toMatch(/^[A-Z]+-\d\d$/);
  const join = new URL((await qr.getAttribute('aria-label'))!.replace('QR code qui ouvre ', ''));
  expect(join.search).toBe(`?code=${code}`);
  const link = await roux.getByRole('textbox', { name: classVisit.code.link }).inputValue();
  expect(link).toBe(roux.url());

  const leo = (await arrive(join.pathname + join.search, PHONE)).page;
  await leo.getByRole('button', { name: 'Rejoindre' }).click();
  await expect(leo.getByText('C’est fait : tu visites avec la classe 4e B.')).toBeVisible();

  const home = (await arrive(link, DESK)).page;
  await home.getByRole('button', { name: 'Modifier' }).click();
  await home.getByLabel('Début', { exact: true }).fill('09:00');
  await home.getByLabel('Fin', { exact: true }).fill('10:10');
  await home.getByRole('button', { name: classVisit.save }).click();
  await expect(home.locator('.vu-confirm')).toContainText(classVisit.saved);
  await expect(home.locator('.vu-codecard__code')).toHaveText(code);
  await roux.reload();
  await expect(roux.getByText('60 min prévues · il reste 10 min de marge')).toBeVisible();

  await home.emulateMedia({ media: 'print' });
  const sheets = home.locator('.vu-print');
  await expect(sheets.getByRole('region', { name: classVisit.sheets.poster })).toContainText(code);
  await expect(sheets.getByRole('row')).toHaveCount(25);
  for (const name of ['before', 'during', 'after'] as const)
    await expect(sheets.getByRole('heading', { name: classVisit.sheets[name] })).toBeVisible();
  await expect(sheets).toContainText('9 h 35');
  await expect(home.getByRole('button', { name: 'Imprimer l’affiche' })).toBeHidden();
  await home.emulateMedia({ media: 'screen' });

  // Her own link also opens the page on which she reads her class's questions first.
  await home.getByRole('button', { name: classVisit.code.desk }).click();
  await expect(home).toHaveURL(/\/enseignant$/);
  await expect(home.getByText('Enseignant, 4e B')).toBeVisible();
});

test('V13. A date in the past, 41 pupils, too long an itinerary: said in one sentence, nothing lost; a wrong link says so', async ({
  arrive,
}) => {
  const { page } = await arrive('/classe', DESK);
  const confirm = page.getByRole('button', { name: classVisit.validate });
  await confirm.click();
  await expect(page.getByText(/Donnez un nom à la classe/)).toBeVisible();
  await expect(page.getByLabel(classVisit.facts.label)).toBeFocused();
  await page.getByLabel(classVisit.facts.label).fill('3e A');
  await page.getByLabel(classVisit.facts.pupils, { exact: true }).fill('41');
  await page.getByLabel('Jour').fill(inMinutes(-WEEK).slice(0, 10));
  await confirm.click();
  await expect(page.getByText('Une visite de classe compte de 1 à 40 élèves.')).toBeVisible();
  await expect(page.getByText(/Cette date est passée/)).toBeVisible();
  await page.getByLabel(classVisit.facts.pupils, { exact: true }).fill('40');
  await page.getByLabel('Jour').fill(inMinutes(WEEK).slice(0, 10));
  await page.getByLabel('Fin', { exact: true }).fill('14:20');
  await expect(page.getByText(/L’itinéraire dure plus que le temps prévu/)).toBeVisible();
  await confirm.click();
  await expect(page.locator('.vu-codecard__code')).toHaveText(classVisit.code.coming);
  await expect(page.getByText(classVisit.draft)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(classVisit.facts.label)).toHaveValue('3e A');
  await page.getByRole('button', { name: '30 min' }).click();
  await confirm.click();
  await expect(page.locator('.vu-confirm')).toContainText(classVisit.saved);
  await page.goto('/classe#not-a-link');
  await expect(page.getByText('Ce lien n’ouvre aucune visite. Vérifiez qu’il est complet.')).toBeVisible();
});

test('V85. Stops are put in another order by dragging them, with a mouse or a finger; the hours follow', async ({
  arrive,
}) => {
  for (const device of [DESK, PHONE]) {
    const { page } = await arrive('/classe', device);
    const rows = page.locator('.vu-stop:has(.vu-stop__grip)');
    await page.getByRole('button', { name: '55 min' }).click();
    const names = rows.getByRole('heading');
    const before = await names.allInnerTexts();
    const times = await rows.locator('.vu-stop__time').allInnerTexts();
    const [first, second] = [rows.nth(0), rows.nth(1)];
    await first.scrollIntoViewIfNeeded();
    const grip = (await first.locator('.vu-stop__grip').boundingBox())!;
    const goal = (await second.boundingBox())!;
    const [x, from, to] = [grip.x + grip.width / 2, grip.y + grip.height / 2, goal.y + goal.height];
    if (device === DESK) {
      await page.mouse.move(x, from);
      await page.mouse.down();
      await page.mouse.move(x, to, { steps: 8 });
      await expect(second).toHaveAttribute('data-drag', 'after');
      await page.mouse.up();
    } else {
      const finger = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
        finger.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
      await touch('touchStart', from);
      for (const part of [0.3, 0.6, 1]) await touch('touchMove', from + (to - from) * part);
      await expect(second).toHaveAttribute('data-drag', 'after');
      await touch('touchEnd', to);
    }
    await expect(names).toHaveText([before[1]!, before[0]!, ...before.slice(2)]);
    await expect(rows.locator('.vu-stop__time').first()).toHaveText(times[0]!);
  }
});
