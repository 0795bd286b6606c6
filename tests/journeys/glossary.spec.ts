import { expect, test } from './people.ts';

test.use({ sharedServer: true });

test('C344. Lina reads what clinker is, by keyboard and by touch, and below the text on paper', async ({
  arrive,
}) => {
  const { page } = await arrive('/visite/stand/cimenterie-trois-collines');
  const word = page.getByRole('main').getByRole('button', { name: 'clinker' }).first();
  const note = page.getByText('Billes grises et dures qui sortent du four à ciment').first();
  await expect(word).toHaveAccessibleDescription(/Billes grises et dures/);
  await expect(note).toBeHidden();
  await word.press('Enter');
  await expect(note).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(word).toBeFocused();
  await word.click();
  await expect(note).toBeVisible();
  const [above, below] = await Promise.all([word.boundingBox(), note.boundingBox()]);
  expect(Math.abs(below!.y - above!.y)).toBeLessThan(200);
  await page.keyboard.press('Escape');
  await page.emulateMedia({ media: 'print' });
  await expect(note).toBeVisible();
});

test('C342. Marks of a text are drawn: the numbers on plastics are a list', async ({ arrive }) => {
  const { page } = await arrive('/visite/secteur/plasturgie');
  const step = page.locator('#etapes details').last();
  await step.locator('summary').click();
  await expect(step.getByRole('listitem').filter({ hasText: 'les bouteilles d’eau' })).toBeVisible();
  await expect(step.getByRole('strong').filter({ hasText: '1' })).toBeVisible();
  await expect(step.getByText('**')).toHaveCount(0);
});

test('C345. The words of the factory have a page of their own, and the search leads to it', async ({
  arrive,
}) => {
  const { page } = await arrive('/visite/chercher?q=alambic');
  await page.getByRole('link', { name: 'Lire : alambic' }).click();
  await expect(page).toHaveURL(/\/visite\/glossaire#alambic$/);
  await expect(page.locator('dfn', { hasText: 'alambic' })).toBeInViewport();
  await expect(page.getByText('Cuve fermée où l’on chauffe un mélange.')).toBeVisible();
});
