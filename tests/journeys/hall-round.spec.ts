import { enterCity, standIn, walkTo } from './city.ts';
import { AT_REST, expect, SMALL_PICTURE, test } from './people.ts';

test.use({ sharedServer: true });

type Stop = { prompt: string; heading: RegExp; at: [number, number]; by?: [number, number][]; key?: 'Enter' };

/** Everything there is to see in the hall, in the order of its aisles; metres. */
const ROUND: Stop[] = [
  { prompt: 'Matière', heading: /Matière/, at: [1.6, 13.2] },
  { prompt: 'Fusion', heading: /Fusion/, at: [1.2, 6.2], key: 'Enter' },
  {
    prompt: 'Aciérie Belle-Étoile',
    heading: /Aciérie Belle-Étoile/,
    at: [-8, 8.2],
    by: [
      [0.4, 0],
      [-2.8, -0.8],
      [-8, 0.8],
      [-9.4, 4.4],
    ],
  },
  {
    prompt: 'Atelier Alu Durance',
    heading: /Atelier Alu Durance/,
    at: [-8, -8.2],
    by: [[-9.4, 4]],
    key: 'Enter',
  },
  { prompt: 'Contrôle', heading: /Contrôle/, at: [4.8, -16.4], by: [[-4.4, -16.8]] },
  { prompt: 'Les professionnels', heading: /Questions à Karim/, at: [7.3, -14.2] },
  { prompt: 'Laminage', heading: /Laminage/, at: [6.4, -8.2], key: 'Enter' },
  { prompt: 'Coulée', heading: /Coulée/, at: [5.5, -0.6] },
  { prompt: 'Turbines du Rhône', heading: /Turbines du Rhône/, at: [8, 2.8] },
  { prompt: 'Le quiz', heading: /Métallurgie/, at: [7.5, 15.2], key: 'Enter' },
];

test('A26. Manon walks round the whole hall with her keyboard: every step, stand, quiz and the live desk opens, closes and gives her back her keys', async ({
  arrive,
}) => {
  const { page } = await arrive('/', { ...SMALL_PICTURE, ...AT_REST });
  await enterCity(page, (key) => key.press('Enter'));
  await standIn(page, 'hall:metallurgie');
  const panel = page.getByRole('dialog');
  for (const { prompt, heading, at, by = [], key = 'KeyE' } of ROUND) {
    const spots = [...by, at].map(([x, z]) => ({ x, z }));
    await walkTo(page, spots.at(-1)!, prompt, spots.slice(0, -1));
    await page.keyboard.press(key);
    await expect(panel.getByRole('heading', { level: 2 }).first()).toHaveText(heading);
    // The focus is inside, so that Tab and a screen reader go on from there.
    await expect(panel.locator(':focus').or(page.locator('[role=dialog]:focus'))).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(page.locator('.vu-ground')).toBeFocused();
  }
  await expect(page.getByRole('button', { name: /^Étape \d : .*, vue$/ })).toHaveCount(5);

  await walkTo(page, { x: 1, z: 20.2 }, 'La ville', [{ x: 3.6, z: 19 }]);
  await page.keyboard.press('KeyE');
  // Out to where she was when she went in.
  await page.waitForFunction(() => window.villeUsine.place !== 'hall:metallurgie');
});
