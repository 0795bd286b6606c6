import { enterCity, walkTo } from './city.ts';
import { AT_REST, expect, reading, test } from './people.ts';

const QUESTION = 'Combien de temps faut-il pour remplir la poche ?';
const BARRED = /Le réseau n’amène pas la halle/;

const pose = (page: import('@playwright/test').Page) => page.evaluate(() => window.villeUsine.pose);

/** Holds a key until one stands elsewhere, metres. */
async function walksOn(page: import('@playwright/test').Page, key: string): Promise<void> {
  const before = await pose(page);
  await page.keyboard.down(key);
  await expect
    .poll(async () => {
      const { x, z } = await pose(page);
      return Math.hypot(x - before.x, z - before.z);
    })
    .toBeGreaterThan(2);
  await page.keyboard.up(key);
}

test('A27. The network is lost at the door: Sacha is told, walks on, and goes in once it is back; A28. lost in the hall: what is asked meanwhile is sent when it is back', async ({
  server,
  arrive,
}) => {
  const nadia = await arrive(server.link(/mod[ée]rat/i));
  const { page, context } = await arrive('/', { viewport: { width: 640, height: 400 }, ...AT_REST });
  await enterCity(page, (key) => key.press('Enter'));
  await page.evaluate(() => window.villeUsine.goTo('pavilion:metallurgie'));
  const enter = page.getByRole('button', { name: /^Entrer · / });
  await page.keyboard.down('KeyW');
  await expect(enter).toBeVisible();
  await page.keyboard.up('KeyW');

  await context.setOffline(true);
  await page.keyboard.press('KeyE');
  await expect(page.getByText(BARRED)).toBeVisible();
  await walksOn(page, 'KeyS');
  expect(await page.evaluate(() => window.villeUsine.place)).toBe('pavilion:metallurgie');

  await context.setOffline(false);
  await expect(page.getByText(/la porte s’ouvre de nouveau/).first()).toBeVisible({ timeout: 40_000 });
  await page.keyboard.down('KeyW');
  await expect(enter).toBeVisible();
  await page.keyboard.up('KeyW');
  await page.keyboard.press('KeyE');
  await page.waitForFunction(() => window.villeUsine.place === 'hall:metallurgie');

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog').getByLabel('Ta question', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  // What is in the hall comes with it.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /StepPanel.*\.js/.test(name)),
  );
  await page.waitForLoadState('networkidle');

  await context.setOffline(true);
  await expect(page.getByText(/Hors ligne/).first()).toBeVisible();
  await walkTo(page, { x: 1.6, z: 13.2 }, 'Matière');
  await page.keyboard.press('KeyE');
  await expect(page.getByRole('dialog').getByRole('heading', { name: 'Matière' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.getByLabel('Ta question', { exact: true }).fill(QUESTION);
  await page.getByRole('button', { name: 'Partira dès le retour du réseau' }).click();
  await expect(page.getByText('Partira dès le retour du réseau').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await walksOn(page, 'KeyS');

  await context.setOffline(false);
  await expect(page.getByText(/Hors ligne/)).toHaveCount(0);
  await expect(reading(nadia.page).getByText(QUESTION)).toBeVisible();
});
