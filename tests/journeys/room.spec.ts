import { barriers, cutWords } from './look-for.ts';
import { ask, expect, MEETING, test } from './people.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

test('L103. a quick poll from the shop floor: Karim asks on his phone, his draft outlives a reload, Inaya and Léo answer', async ({
  server,
  arrive,
}) => {
  const inaya = await arrive(MEETING);
  const leo = await arrive(MEETING);
  const karim = await arrive(server.link(/professionn/i), PHONE);

  const tools = karim.page.getByRole('region', { name: 'Sondage' });
  await karim.page.getByRole('button', { name: /^Salle/ }).click();
  await tools.getByLabel('Votre question').fill('As-tu déjà vu couler du métal ?');
  await tools.getByLabel('Réponse 1').fill('Oui');
  await tools.getByLabel('Réponse 2').fill('Pas encore');
  await expect(tools.getByText('Brouillon gardé')).toBeVisible();
  await karim.page.reload();
  await karim.page.getByRole('button', { name: /^Salle/ }).click();
  await expect(tools.getByLabel('Réponse 2')).toHaveValue('Pas encore');
  await tools.getByRole('button', { name: 'Lancer le sondage' }).click();

  for (const { page } of [inaya, leo]) {
    await page.getByRole('radio', { name: 'Pas encore' }).check();
    await page.getByRole('button', { name: 'Répondre' }).click();
    await expect(page.getByText('Changer ma réponse')).toBeVisible();
  }
  await expect(tools.getByText('2 · 100 %')).toBeVisible();
  await expect(inaya.page.getByText('2 · 100 %')).toBeVisible();

  await leo.page.getByRole('button', { name: 'Changer ma réponse' }).click();
  await leo.page.getByRole('radio', { name: 'Oui' }).check();
  await leo.page.getByRole('button', { name: 'Répondre' }).click();
  await expect(inaya.page.getByText('1 · 50 %')).toHaveCount(2);
  await tools.getByRole('button', { name: 'Terminer' }).click();
  await expect(leo.page.getByText('Sondage terminé').first()).toBeVisible();
  await expect(leo.page.getByRole('button', { name: 'Changer ma réponse' })).toHaveCount(0);
});

test('L112. Inaya raises her hand, reloads, and is given the word; Léo is told whose turn it is', async ({
  server,
  arrive,
}) => {
  const inaya = await arrive(MEETING);
  const leo = await arrive(MEETING);
  const karim = await arrive(server.link(/professionn/i));

  await inaya.page.getByRole('button', { name: 'Lever la main' }).click();
  await inaya.page.reload();
  await expect(inaya.page.getByRole('button', { name: 'Baisser la main' })).toBeVisible();

  const hands = karim.page.getByRole('region', { name: 'Mains levées' });
  await hands.getByRole('button', { name: /^Donner la parole/ }).click();
  await expect(inaya.page.getByText('À toi, la parole est à toi').first()).toBeVisible();
  await expect(leo.page.getByText(/La parole est à/).first()).toBeVisible();
  await hands.getByRole('button', { name: 'Reprendre la parole' }).click();
  await expect(inaya.page.getByRole('button', { name: 'Lever la main' })).toBeVisible();

  await leo.page.getByRole('button', { name: 'Bravo' }).click();
  await expect(karim.page.getByText('Bravo 1')).toBeVisible();

  const screen = karim.page.getByRole('region', { name: 'Montrer à l’écran' });
  await screen.getByLabel('Un endroit de la halle').selectOption({ index: 1 });
  await expect(leo.page.getByText(/Regarde avec nous/).first()).toBeVisible();
  await expect(leo.page.getByRole('link', { name: 'Aller voir' })).toBeVisible();
});

test('A66. the words of the room in three sizes and the low-data mode are kept on the device; nothing is cut off', async ({
  arrive,
}) => {
  const tom = await arrive(MEETING, { viewport: { width: 320, height: 640 } });
  await ask(tom.page, 'Pourquoi le four gronde-t-il ?');
  await tom.page.getByText('Confort de lecture').click();
  await tom.page.getByRole('radio', { name: 'Très grande' }).check();
  await tom.page.getByRole('checkbox', { name: 'Mode léger' }).check();
  await expect(tom.page.getByRole('button', { name: 'Bravo' })).toHaveCount(0);
  await tom.page.reload();
  await expect(tom.page.getByRole('button', { name: 'Lever la main' })).toBeVisible();
  await expect(tom.page.getByRole('button', { name: 'Bravo' })).toHaveCount(0);
  await tom.page.getByText('Confort de lecture').click();
  await expect(tom.page.getByRole('radio', { name: 'Très grande' })).toBeChecked();
  const wide = await tom.page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
});

test('A68. Polls, hands, reactions and the professional’s tools have no barrier, and no word is cut off at 320 px', async ({
  server,
  arrive,
}) => {
  const small = { viewport: { width: 320, height: 568 } };
  const zoe = await arrive(MEETING, small);
  const karim = await arrive(server.link(/professionn/i), small);
  await zoe.page.getByRole('button', { name: 'Lever la main' }).click();
  await karim.page.getByRole('button', { name: /^Salle/ }).click();
  const tools = karim.page.getByRole('region', { name: 'Sondage' });
  await tools.getByRole('button', { name: 'De 1 à 5' }).click();
  await tools.getByLabel('Votre question').fill('La fonderie, ça te tente ?');
  expect([...(await barriers(karim.page)), ...(await cutWords(karim.page))]).toEqual([]);
  await tools.getByRole('button', { name: 'Lancer le sondage' }).click();

  const scale = zoe.page.getByRole('slider');
  await scale.focus();
  await zoe.page.keyboard.press('ArrowRight');
  await expect(scale).toHaveAttribute('aria-valuetext', /^4 sur 5/);
  expect([...(await barriers(zoe.page)), ...(await cutWords(zoe.page))]).toEqual([]);
  await zoe.page.getByRole('button', { name: 'Répondre' }).click();
  await expect(tools.getByText('1 · 100 %')).toBeVisible();
  await expect(zoe.page.getByText('1 · 100 %')).toBeVisible();
  for (const { page } of [zoe, karim]) {
    expect([...(await barriers(page)), ...(await cutWords(page))]).toEqual([]);
  }
});
