import { answerByKeyboard, enter, focusSeen, tabTo } from './by-keyboard.ts';
import { ARRIVED } from './city.ts';
import { AT_REST, expect, test } from './people.ts';
import { comeToLife } from './visit-routes.ts';

test('A122. Yanis visits with the keyboard alone: plan, sector, stand, a question, the quiz to its stamp, a trade, his passport, the programme, and back. A121. Arrow keys lead from pavilion to pavilion', async ({
  arrive,
}) => {
  const { page } = await arrive('/visite', AT_REST);
  await comeToLife(page);
  const link = (name: RegExp) => page.getByRole('main').getByRole('link', { name }).first();
  const isOn = async (name: RegExp) => {
    await expect(page.getByRole('heading', { name }).first()).toBeVisible();
    await expect.poll(() => focusSeen(page)).toBeNull();
  };

  await tabTo(page, page.getByRole('link', { name: 'Aller au contenu' }));
  await page.keyboard.press('Enter');
  const plan = page.getByRole('group', { name: /^Plan de la ville/ });
  await tabTo(page, plan.getByRole('link', { name: /^1\. Maritime/ }));
  for (const [key, name] of [
    ['ArrowUp', /^2\. /],
    ['ArrowUp', /^3\. /],
    ['ArrowUp', /^4\. /],
    ['ArrowUp', /^5\. /],
    ['ArrowLeft', /^6\. /],
    ['ArrowLeft', /^7\. /],
    ['ArrowLeft', /^8\. Métallurgie, En direct$/],
  ] as const) {
    await page.keyboard.press(key);
    await expect(plan.getByRole('link', { name })).toBeFocused();
    expect(await focusSeen(page)).toBeNull();
  }
  await page.keyboard.press('Enter');
  await isOn(/^Ici, le métal devient liquide/);

  await enter(page, link(/^Entrer : Aciérie Belle-Étoile/));
  await isOn(/^Aciérie Belle-Étoile$/);
  await enter(page, link(/^Poser une question$/));
  await isOn(/^Questions à Karim$/);
  await tabTo(page, page.getByLabel('Ta question', { exact: true }));
  await page.keyboard.type('Est-ce que l’arc fait du bruit ?');
  await enter(page, page.getByRole('button', { name: /^Envoyer/ }));
  await expect(page.getByText(ARRIVED).first()).toBeVisible();
  await expect.poll(() => focusSeen(page)).toBeNull();
  // Alt and the left arrow are the browser’s own, which here has no window.
  await page.goBack();

  await isOn(/^Aciérie Belle-Étoile$/);
  await enter(page, link(/^Faire le quiz$/));
  const stamp = page.getByRole('heading', { name: 'Tampon gagné !' });
  const count = Number((await page.getByText(/^Question 1 sur/).innerText()).match(/sur (\d+)/)?.[1]);
  for (let i = 0; i < count; i++) await answerByKeyboard(page);
  await expect(stamp).toBeVisible();
  expect(await focusSeen(page)).toBeNull();
  await enter(page, page.getByRole('button', { name: 'Reprendre la visite' }));

  await isOn(/^Ici, le métal devient liquide/);
  await enter(page, link(/^Fondeuse/));
  await isOn(/^Une journée$/);
  await enter(page, page.getByRole('link', { name: /^Mon passeport : 1 tampon sur 13/ }), 'Shift+Tab');
  await isOn(/^Mes tampons$/);
  await expect(page.getByText('1 métier rencontré')).toBeVisible();
  await enter(page, page.getByRole('contentinfo').getByRole('link', { name: 'Les rencontres' }));
  await isOn(/^Les rencontres$/);
  await enter(page, page.getByRole('link', { name: 'Près de chez toi' }), 'Shift+Tab');
  await isOn(/rendez-vous$/);
  await enter(page, page.getByRole('link', { name: 'La ville', exact: true }), 'Shift+Tab');
  await isOn(/^13 pavillons$/);
});
