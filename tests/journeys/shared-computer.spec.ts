import { expect, MEETING, test } from './people.ts';

const HALF = 'Est-ce que le four s’arrête la nu';
const WHOLE = 'Combien pèse une poche pleine ?';

test('D20, D22. A school’s computer: the next pupil neither sees nor sends what the last one wrote', async ({
  server,
  arrive,
}) => {
  const { page, context } = await arrive(MEETING);
  const field = page.getByLabel('Ta question', { exact: true });
  await field.fill(HALF);
  await expect(page.getByText('Brouillon gardé')).toBeVisible();
  await page.reload();
  await expect(field).toHaveValue(HALF);

  await server.kill();
  await expect(page.getByText(/Réseau perdu|Hors ligne/).first()).toBeVisible();
  await field.fill(WHOLE);
  await page.getByRole('button', { name: 'Partira dès le retour du réseau' }).click();
  await expect(page.getByText('Partira dès le retour du réseau').first()).toBeVisible();
  await field.fill(HALF);
  await expect(page.getByText('Brouillon gardé')).toBeVisible();
  const inaya = await context.cookies();
  await page.close();
  // Closing the browser ends the visit and leaves the device as it was.
  await context.clearCookies();
  await server.up();

  const next = await context.newPage();
  await next.goto(MEETING);
  const empty = next.getByLabel('Ta question', { exact: true });
  await expect(empty).toBeVisible();
  await next.getByRole('button', { name: /Les miennes/ }).click();
  await expect(next.getByText(WHOLE)).toHaveCount(0);
  await expect(empty).toHaveValue('');
  await next.close();

  await context.clearCookies();
  await context.addCookies(inaya);
  const back = await context.newPage();
  await back.goto(MEETING);
  await expect(back.getByLabel('Ta question', { exact: true })).toHaveValue(HALF);
  const nadia = await arrive(server.link(/mod[ée]rat/i));
  await expect(nadia.page.getByText(WHOLE).first()).toBeVisible();
  await expect(nadia.page.getByText(HALF)).toHaveCount(0);
});
