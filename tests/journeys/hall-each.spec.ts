import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { BUILT_HALLS } from '@ville-usine/shared/world/built-halls';
import type { Spot } from '@ville-usine/shared/world/spot';
import { enterCity, standIn } from './city.ts';
import { AT_REST, expect, test } from './people.ts';

test.use({ sharedServer: true });

const BAKED = new URL('../../assets/baked/', import.meta.url);
const spotsOf = (zone: string): Spot[] =>
  JSON.parse(readFileSync(new URL(`${zone}.walk.json`, BAKED), 'utf8')).spots;

/** Before what can be done at a spot, looking at it. */
const standAt = (page: Page, { x, z, face }: Spot) =>
  page.evaluate((at) => window.villeUsine.standUp(at), { x, z, heading: face });

for (const sector of BUILT_HALLS)
  test(`B86. Nour goes through the door of ${sector}, along its guided line, to a stand and to the quiz’s kiosk`, async ({
    arrive,
  }) => {
    test.setTimeout(300_000);
    const { page } = await arrive('/', AT_REST);
    const edition = await page.evaluate(async () => (await (await fetch('/api/edition')).json()) as unknown);
    const { sectors, companies } = edition as PublicEdition;
    const { steps } = sectors.find(({ id }) => id === sector)!;
    const company = companies.find((one) => one.sector === sector)!;
    await enterCity(page, (key) => key.press('Enter'));
    await standIn(page, `pavilion:${sector}`);
    await standAt(page, spotsOf('city').find(({ kind, target }) => kind === 'door' && target === sector)!);
    await expect(page.getByRole('button', { name: /Entrer/ })).toBeVisible();
    await page.keyboard.press('KeyE');
    await page.waitForFunction((wanted) => window.villeUsine.place === wanted, `hall:${sector}`, {
      timeout: 60_000,
    });
    const plate = page.getByRole('complementary', { name: 'Visite guidée : de la matière au produit' });
    await plate.getByRole('button', { name: 'Suivre Boulon' }).press('Enter');
    for (const [index] of steps.entries()) {
      await expect(plate.getByText(`${index + 1} sur ${steps.length}`)).toBeVisible();
      const on = plate.getByRole('button', { name: index + 1 < steps.length ? /^Suite/ : 'Terminer' });
      await expect(on).toBeVisible({ timeout: 60_000 });
      await expect(plate.getByText(/^Regarde /)).toBeVisible();
      await on.press('Enter');
    }
    await plate.getByRole('button', { name: 'Merci !' }).press('Enter');
    for (const [target, name] of [
      ['stand-1', company.name],
      ['quiz', 'quiz'],
    ] as const) {
      const spot = spotsOf(`hall-${sector}`).find(({ id }) => id === target)!;
      await standAt(page, spot);
      await expect(page.getByRole('button', { name: new RegExp(` · .*${name}`, 'i') })).toBeVisible();
      await page.keyboard.press('KeyE');
      const panel = page.getByRole('dialog', { name: new RegExp(name, 'i') });
      await expect(panel).toBeVisible();
      // The demo's live session is that of this hall's stands.
      if (sector === 'metallurgie' && target === 'stand-1')
        await expect(panel.getByText('En direct', { exact: true })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(panel).toHaveCount(0);
    }
  });
