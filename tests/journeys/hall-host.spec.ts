import { enterCity, standIn, walkTo } from './city.ts';
import { AT_REST, ask, expect, MEETING, reading, test } from './people.ts';

const QUESTION = 'Faut-il avoir peur du feu pour bien travailler ?';
const ANSWER = 'Un peu, oui : c’est ce qui rend prudent.';

test('N47. N48. N49. Karim opens his page and stands at the hall’s desk; he greets, answers, and goes as he closes it', async ({
  server,
  arrive,
}) => {
  test.slow();
  const maya = await arrive('/', { viewport: { width: 480, height: 320 }, ...AT_REST });
  const hosts = () => maya.page.evaluate(() => window.villeUsine.hosts);
  const gesture = async () => (await hosts())[0]?.gesture;
  await enterCity(maya.page, (key) => key.press('Enter'));
  await standIn(maya.page, 'hall:metallurgie');
  expect(await hosts()).toEqual([]);

  const karim = await arrive(server.link(/professionn/i));
  await expect.poll(hosts, { timeout: 20_000 }).toMatchObject([{ name: 'Karim', said: 'Karim, fondeur' }]);

  await test.step('who stands at the desk is said, in words as on the tag', async () => {
    await maya.page.locator('.vu-ground').focus();
    await maya.page.keyboard.down('ShiftLeft');
    await walkTo(maya.page, { x: 7.3, z: -14.2 }, 'Karim, fondeur', [
      { x: 7.2, z: 14 },
      { x: 8, z: 2.8 },
      { x: 6.4, z: -2 },
      { x: 6.4, z: -8 },
    ]);
    await maya.page.keyboard.up('ShiftLeft');
    await expect(maya.page.getByText(/Karim, fondeur, te salue/)).toBeAttached();
    const tag = maya.page.locator('.vu-tag--host');
    await expect(tag).toContainText('Karim');
    await expect(tag).toContainText('Professionnel · Fondeur');
    await expect(tag.locator('svg')).toBeVisible();
  });

  const leo = await arrive(MEETING);
  const nadia = await arrive(server.link(/mod[ée]rat/i));
  await ask(leo.page, QUESTION);
  await expect(reading(nadia.page).getByText(QUESTION)).toBeVisible();
  // Asked before her line stood it was kept for whoever comes; now it is hers to decide on.
  await expect(nadia.page.getByRole('button', { name: /^Approuver/ })).toBeEnabled();
  await nadia.page.keyboard.press('a');
  await karim.page
    .getByRole('button', { name: /^Prendre/ })
    .first()
    .click();
  await karim.page.getByLabel('Votre réponse').fill(ANSWER);
  await karim.page.getByRole('button', { name: /^Publier/ }).click();
  await expect.poll(gesture, { intervals: [60], timeout: 15_000 }).toBe('thumb');

  await karim.context.close();
  await expect.poll(hosts, { timeout: 15_000 }).toEqual([]);
  await expect(maya.page.locator('.vu-tag--host')).toBeHidden();
  await expect(maya.page.getByRole('button', { name: /Les professionnels/ })).toBeVisible();
});
