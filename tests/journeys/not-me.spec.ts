import { enterCity } from './city.ts';
import { expect, MEETING, reading, test } from './people.ts';

const HALF = 'Est-ce que le four s’arrête la nu';
const NEXT = 'Comment devient-on fondeuse ?';

test('P34. A browser left open at school: Rayan is not the one before him, begins his own visit, and finds nothing of hers', async ({
  server,
  arrive,
}) => {
  const nadia = await arrive(server.link(/mod[ée]rat/i));
  const { page, context } = await arrive(MEETING, { viewport: { width: 640, height: 400 } });
  const field = page.getByLabel('Ta question', { exact: true });
  await field.fill(HALF);
  await expect(page.getByText('Brouillon gardé')).toBeVisible();
  const before = await context.cookies();

  await page.goto('/');
  await page.waitForFunction(() => performance.getEntriesByName('ville:walkable').length > 0);
  const hello = page.getByText(/^Te revoilà, /);
  await expect(hello).toBeVisible();
  const hers = (await hello.textContent())?.match(/Te revoilà, (.+?)\s*!/)?.[1] ?? '';
  const notMe = page.getByRole('button', { name: 'Ce n’est pas moi' });
  await notMe.press('Enter');
  await expect(page.getByText(/ne pourra plus être reprise/)).toBeVisible();
  // Pressed by mistake: nothing has happened.
  await page.getByRole('button', { name: 'Non, c’est bien moi' }).press('Enter');
  await expect(hello).toBeVisible();
  await notMe.press('Enter');
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'Commencer ma visite' }).press('Enter'),
  ]);

  await enterCity(page, (key) => key.press('Enter'));
  await expect(page.locator('.vu-pupil')).toBeVisible();
  await expect(page.locator('.vu-pupil')).not.toContainText(hers);
  await page.goto(MEETING);
  await expect(field).toHaveValue('');
  await field.fill(NEXT);
  await page.getByRole('button', { name: /^Envoyer/ }).click();
  await expect(reading(nadia.page).getByText(NEXT)).toBeVisible();
  await expect(reading(nadia.page).getByText(hers)).toHaveCount(0);
  await expect(nadia.page.getByText(HALF)).toHaveCount(0);

  // What she had begun is still hers.
  await page.close();
  await context.clearCookies();
  await context.addCookies(before);
  const back = await context.newPage();
  await back.goto(MEETING);
  await expect(back.getByLabel('Ta question', { exact: true })).toHaveValue(HALF);
});
