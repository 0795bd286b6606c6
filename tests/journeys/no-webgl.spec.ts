import { expect, test } from './people.ts';

test('A12. A machine without WebGL goes straight to the visit on plan: sector, stand, quiz, question. F21. Its gears are found by their riddles', async ({
  arrive,
}) => {
  const yanis = await arrive('about:blank');
  await yanis.page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  });
  const { page } = yanis;
  await page.goto('/');
  await expect(page).toHaveURL(/\/visite/);
  await expect(page.getByText('La 3D ne démarre pas ici. Tout existe aussi sur plan.')).toBeVisible();

  const gears = page.getByRole('region', { name: 'Les engrenages dorés' });
  await gears.getByText('Tes engrenages : 0 sur 13').click();
  const riddle = gears.getByRole('group', { name: /Les cheminées tournent le dos/ });
  const wrong = riddle.getByRole('button', { name: /^(?!Métallurgie)/ }).first();
  await wrong.click();
  await expect(wrong).toBeDisabled();
  await riddle.getByRole('button', { name: 'Métallurgie' }).press('Enter');
  await expect(gears.getByText('Métallurgie : trouvé')).toBeFocused();
  await page.reload();
  await expect(gears.getByText('Tes engrenages : 1 sur 13')).toBeVisible();

  await page
    .getByRole('link', { name: /Métallurgie/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/Métallurgie|métal/);
  await page
    .getByRole('link', { name: /Aciérie Belle-Étoile/ })
    .first()
    .click();
  await expect(page.getByText('Entreprise fictive de démonstration').first()).toBeVisible();

  await page.goto('/visite/quiz/metallurgie');
  await expect(page.getByText(/Question 1 sur/).first()).toBeVisible();
  await page.getByRole('radio').first().check({ force: true });
  await page.getByRole('button', { name: 'Valider ma réponse' }).click();
  await expect(page.getByRole('button', { name: /Question suivante/ })).toBeVisible();
  await page.reload();
  await expect(page.getByText(/Question [12] sur/).first()).toBeVisible();
});
