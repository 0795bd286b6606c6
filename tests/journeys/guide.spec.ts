import { enterCity, standIn } from './city.ts';
import { expect, test } from './people.ts';

test.use({ sharedServer: true });

const SMALL = { viewport: { width: 640, height: 400 } };

test('W26. The first minute with Boulon: each step is done by doing it; he is sent away at once, and called back from the pause; W27. A key is given to a command there, by keyboard alone; it walks, the HUD says so, and it is kept', async ({
  arrive,
}) => {
  const { page } = await arrive('/', SMALL);
  await enterCity(page, (key) => key.press('Enter'));
  const boulon = page.getByRole('complementary', { name: /Boulon/ });
  await expect(boulon).toContainText('1 sur 5');
  await page.keyboard.down('ArrowLeft');
  await expect(boulon).toContainText('2 sur 5');
  await page.keyboard.up('ArrowLeft');
  await page.keyboard.down('KeyW');
  await expect(boulon).toContainText('3 sur 5');
  await page.keyboard.up('KeyW');
  await page.keyboard.down('ShiftLeft');
  await page.keyboard.down('KeyS');
  await expect(boulon).toContainText('4 sur 5');
  await page.keyboard.up('KeyS');
  await page.keyboard.up('ShiftLeft');
  await boulon.getByRole('button', { name: 'M’y emmener' }).press('Enter');
  await expect(page.getByRole('button', { name: /^Entrer · / })).toBeVisible({ timeout: 60_000 });
  await expect(boulon).toContainText('5 sur 5');
  await page.keyboard.press('KeyM');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await expect(boulon).toContainText('Bravo');
  await boulon.getByRole('button', { name: 'Merci' }).press('Enter');
  await expect(boulon).toHaveCount(0);

  await page.getByRole('button', { name: 'Pause' }).press('Enter');
  await page.getByRole('button', { name: /Revoir Boulon/ }).press('Enter');
  await expect(boulon).toContainText('1 sur 5');
  await boulon.getByRole('button', { name: 'Passer' }).press('Enter');
  await expect(boulon).toHaveCount(0);

  await page.getByRole('button', { name: 'Pause' }).press('Enter');
  const pause = page.getByRole('dialog');
  const forward = pause.getByRole('button', { name: /^Avancer : touche ., changer/ }).first();
  await forward.press('Enter');
  await page.keyboard.press('KeyE');
  await expect(pause.getByText(/sert déjà à/)).toBeVisible();
  await forward.press('Enter');
  await page.keyboard.press('KeyI');
  await expect(pause.getByRole('button', { name: 'Avancer : touche I, changer' })).toBeVisible();
  await pause.getByRole('button', { name: /^Plan : touche M, changer/ }).press('Enter');
  await page.keyboard.press('KeyK');
  await page.keyboard.press('Escape');
  await expect(pause).toHaveCount(0);

  await expect(page.getByRole('button', { name: /^Plan/ })).toContainText('K');
  await standIn(page, 'plaza');
  await page.locator('.vu-ground').focus();
  const before = await page.evaluate(() => window.villeUsine.pose.z);
  await page.keyboard.down('KeyI');
  await page.waitForFunction((z) => window.villeUsine.pose.z < z - 2, before);
  await page.keyboard.up('KeyI');

  await page.reload();
  await page.getByRole('button', { name: 'Entrer dans la ville' }).press('Enter');
  await expect(page.getByRole('button', { name: /^Plan/ })).toContainText('K');
  await page.waitForFunction(() => performance.getEntriesByName('ville:whole').length > 0, undefined, {
    timeout: 60_000,
  });
  await expect(boulon).toHaveCount(0);
  await page.getByRole('button', { name: 'Pause' }).press('Enter');
  await page.getByRole('button', { name: 'Commandes d’origine' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Plan : touche M, changer' })).toBeVisible();
});
