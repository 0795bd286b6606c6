import type { Page } from '@playwright/test';
import type { Board, BoardPupil } from '@ville-usine/shared/class-visit/tour';
import { tourPupil } from '../../client/src/words/fr/tour-pupil.ts';
import { enterCity } from './city.ts';
import { ledClass } from './led-class.ts';
import { barriers, cutWords } from './look-for.ts';
import { AT_REST, expect, MEETING, test } from './people.ts';

test.use({ sharedServer: true });

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, ...AT_REST };
const { band, call, key } = tourPupil;

const named = (words: string, name: string) => words.replace('{{name}}', name);
const dialog = (page: Page) => page.getByRole('dialog');
/** What a pupil reads on the page; the same sentences are read out from elsewhere. */
const onPage = (page: Page, words: string | RegExp) => page.getByRole('main').getByText(words);

/** Joins by the code in the address of the QR code, and reads the key before going on. */
async function join(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Rejoindre' }).click();
  await expect(dialog(page).getByText(key.line)).toBeVisible();
  const spelled = await dialog(page)
    .getByText(/^Ta clé\s:/)
    .innerText();
  return spelled.replaceAll(/\s/g, '').slice(-4);
}

test('V50. Léa joins on a phone without 3D and keeps her key; V53. her pages follow the class; V55. she stays where she likes; V56. and what her teacher says reaches her', async ({
  server,
  arrive,
}) => {
  const { code, guide, order } = await ledClass(server);
  const lea = (await arrive(`/visite?code=${code}`, PHONE)).page;
  /** Her row on the teacher's board, once it says so. */
  const board = async (wanted: (lea: BoardPupil) => boolean): Promise<BoardPupil> => {
    const isSo = ({ pupils }: Board) => pupils.some((one) => wanted(one));
    return (await guide.next('tour:board', isSo))[0].pupils[0]!;
  };
  const hers = await join(lea);
  expect(hers).toMatch(/^[BFHJKLMRTX2-9]{4}$/);
  const listed = board(({ state }) => state === 'twin');
  await dialog(lea).getByRole('button', { name: 'Suivant' }).click();
  await expect(onPage(lea, band.waiting)).toBeVisible();
  const { id, key: onBoard } = await listed;
  expect(onBoard).toBe(hers);
  await expect(onPage(lea, key.line)).toBeVisible();

  // A free visit leads nowhere by itself.
  await order({ do: 'stop', index: 0, bring: false });
  await expect(onPage(lea, /étape 1 sur 3/)).toBeVisible();
  await expect(lea.getByRole('button', { name: named(band.goTo, 'Métallurgie') })).toBeVisible();
  const there = board(({ page }) => page === '/visite/secteur/metallurgie');
  await order({ do: 'follow' });
  await expect(lea).toHaveURL(/secteur\/metallurgie$/);
  await there;
  await lea.getByRole('link', { name: band.back }).click();
  await expect(lea).toHaveURL(/\/visite$/);

  // « Rester ici » holds until the next stop.
  await order({ do: 'stop', index: 2, bring: false });
  await lea.getByRole('button', { name: band.stay }).click();
  await order({ do: 'stop', index: 1, bring: false });
  await expect(lea).toHaveURL(/quiz\/metallurgie$/);

  const raised = board(({ handAt }) => handAt !== null);
  await lea.getByRole('button', { name: band.hand }).click();
  await raised;
  await lea.getByRole('button', { name: band.handUp }).click();
  await expect(lea.getByRole('button', { name: band.hand })).toBeVisible();
  await guide.do('guide:hint', { pupilId: id, hint: 'bravo' });
  await expect(onPage(lea, tourPupil.hint.bravo)).toBeVisible();
  await lea.getByRole('button', { name: tourPupil.hint.seen }).click();
  await order({ do: 'invite' });
  await order({ do: 'listen', seconds: 5 });
  const speaks = lea.getByRole('region', { name: call.listen });
  await expect(speaks).toBeVisible();
  await expect(speaks).toBeHidden();
  await guide.do('guide:remove', { pupilId: id });
  await expect(onPage(lea, band.aside)).toBeVisible();
  await guide.do('guide:allow', { pupilId: id });
  await expect(onPage(lea, band.aside)).toBeHidden();
});

test('V54. Whoever is at a quiz question or writes is only told that the class goes on; a gathering does not take them away either', async ({
  server,
  arrive,
}) => {
  const { code, order } = await ledClass(server);
  const tom = (await arrive(`/visite?code=${code}`, AT_REST)).page;
  await join(tom);
  await dialog(tom).getByRole('button', { name: 'Suivant' }).click();
  await order({ do: 'stop', index: 1, bring: false });
  await tom.getByRole('button', { name: named(band.goTo, 'Métallurgie, quiz') }).click();
  await expect(tom.getByRole('button', { name: 'Valider ma réponse' })).toBeVisible();
  await order({ do: 'follow' });
  await order({ do: 'stop', index: 2, bring: true });
  await expect(onPage(tom, /^Rassemblement/)).toBeVisible();
  await expect(onPage(tom, /^Ton enseignant t’appelle/)).toBeVisible();
  await expect(tom).toHaveURL(/quiz\/metallurgie$/);
  await tom.getByRole('main').getByRole('button', { name: band.go, exact: true }).click();
  await expect(tom).toHaveURL(/stand\/acierie-belle-etoile$/);

  await tom.goto(MEETING);
  await expect(onPage(tom, /^Ta classe va ici/)).toBeVisible();
  await tom.getByRole('button', { name: band.stay }).click();
  const field = tom.getByLabel('Ta question', { exact: true });
  await field.fill('Est-ce que le four s’arrête la nu');
  await order({ do: 'stop', index: 0, bring: false });
  await expect(onPage(tom, /^Ta classe va ici.*Finis d’abord/)).toBeInViewport();
  await expect(field).toBeFocused();
  await expect(tom).toHaveURL(MEETING);
});

test('V56. What the teacher shows has its link, and opens by itself on all screens when asked; nothing of the band is a barrier or cut off', async ({
  server,
  arrive,
}) => {
  const { code, order } = await ledClass(server);
  const ines = (await arrive(`/visite?code=${code}`, AT_REST)).page;
  await join(ines);
  await dialog(ines).getByRole('button', { name: 'Suivant' }).click();
  const shown = { zone: 'hall:metallurgie', kind: 'step', target: 'fusion', opened: false } as const;
  await order({ do: 'stop', index: 0, bring: false });
  await order({ do: 'show', shown });
  await order({ do: 'invite' });
  await expect(onPage(ines, named(call.shown, 'Fusion'))).toBeVisible();
  await expect(onPage(ines, named(call.invite, 'Métallurgie'))).toBeVisible();
  expect(await barriers(ines)).toEqual([]);
  await ines.setViewportSize({ width: 320, height: 640 });
  expect(await cutWords(ines)).toEqual([]);
  await ines.getByRole('button', { name: call.later }).click();
  await expect(onPage(ines, named(call.invite, 'Métallurgie'))).toHaveCount(0);
  await order({ do: 'show', shown: { ...shown, opened: true } });
  await expect(ines).toHaveURL(/secteur\/metallurgie#fusion$/);
  await expect(ines.getByRole('link', { name: band.back })).toBeVisible();
});

test('V50. Tom enters the city from his class’s code and finds his key in the pause; V57. put aside, he reads the pages until he is called back', async ({
  server,
  arrive,
}) => {
  const { code, guide } = await ledClass(server);
  const tom = (await arrive(`/?code=${code}`, AT_REST)).page;
  const his = await join(tom);
  const board = guide.next('tour:board', ({ pupils }) => pupils.some(({ at }) => at !== null));
  await dialog(tom).getByRole('button', { name: 'Entrer dans la ville' }).click();
  await tom.getByRole('button', { name: /C’est moi/ }).click();
  await expect(tom.getByRole('button', { name: /^Plan/ })).toBeVisible();
  await tom.keyboard.press('Escape');
  const mine = dialog(tom).getByRole('region', { name: named(key.here, '').replace('{{label}}', '4e B') });
  await expect(mine.getByText([...his].join(' '))).toBeAttached();
  await expect(dialog(tom).getByRole('heading', { name: tourPupil.friends.title })).toHaveCount(0);
  await tom.keyboard.press('Escape');
  const pupilId = (await board)[0].pupils[0]!.id;

  await guide.do('guide:remove', { pupilId });
  const aside = dialog(tom).getByRole('heading', { name: tourPupil.aside.title });
  await expect(aside).toBeVisible();
  expect(await barriers(tom)).toEqual([]);
  await guide.do('guide:allow', { pupilId });
  await expect(aside).toBeHidden();
  await guide.do('guide:remove', { pupilId });
  await dialog(tom).getByRole('button', { name: tourPupil.aside.read }).click();
  await expect(tom).toHaveURL(/\/visite$/);
  await expect(onPage(tom, band.aside)).toBeVisible();
});

test('V58. Two friends without a class meet by one word: drawn by one, brought by the other’s link', async ({
  arrive,
}) => {
  const sam = (await arrive('/', AT_REST)).page;
  await enterCity(sam, (button) => button.click());
  await sam.keyboard.press('Escape');
  await dialog(sam).getByLabel(tourPupil.friends.have).fill('viens ici');
  await dialog(sam).getByRole('button', { name: tourPupil.friends.join }).click();
  await expect(dialog(sam).getByText(tourPupil.friends.wrong)).toBeVisible();
  await dialog(sam).getByRole('button', { name: tourPupil.friends.draw }).click();
  const link = await dialog(sam)
    .getByText(/\/\?groupe=/)
    .innerText();
  await sam.close();

  const noa = (await arrive(link, AT_REST)).page;
  await enterCity(noa, (button) => button.click());
  await noa.keyboard.press('Escape');
  await expect(dialog(noa).getByText(link.split('=')[1]!, { exact: true })).toBeVisible();
  expect(await barriers(noa)).toEqual([]);
  await dialog(noa).getByRole('button', { name: tourPupil.friends.leave }).click();
  await expect(dialog(noa).getByRole('button', { name: tourPupil.friends.draw })).toBeVisible();
});

test('V51. Inaya is herself again at another machine by her key, with what she typed wrong kept; V59. the first machine says that her visit goes on elsewhere', async ({
  server,
  arrive,
}) => {
  const { code } = await ledClass(server, 1);
  const first = (await arrive(`/visite?code=${code}`, AT_REST)).page;
  const hers = await join(first);
  const name = await dialog(first).locator('strong').innerText();
  await dialog(first).getByRole('button', { name: 'Suivant' }).click();

  // The class is full without her: the way back by a key opens by itself.
  const second = (await arrive('/visite', AT_REST)).page;
  await second.getByRole('button', { name: 'J’ai un code de classe' }).click();
  await dialog(second).getByRole('textbox').fill(code);
  await second.keyboard.press('Enter');
  await expect(dialog(second).getByText(/Cette classe est au complet/)).toBeVisible();
  const field = dialog(second).getByLabel(key.label);
  await expect(field).toBeFocused();
  await field.fill('BBBB');
  await second.keyboard.press('Enter');
  await expect(dialog(second).getByText(/Cette clé n’est/)).toBeVisible();
  await expect(field).toHaveValue('BBBB');
  expect(await barriers(second)).toEqual([]);
  await field.fill(`${hers.slice(0, 2)} ${hers.slice(2)}`.toLowerCase());
  await second.keyboard.press('Enter');
  await expect(dialog(second).getByText(/^Te revoilà/)).toContainText(name);
  await dialog(second).getByRole('button', { name: 'Suivant' }).click();
  await expect(second.getByRole('button', { name })).toBeVisible();
  await expect(onPage(second, key.line)).toBeVisible();

  await expect(dialog(first).getByRole('heading', { name: tourPupil.moved.title })).toBeVisible();
  expect(await barriers(first)).toEqual([]);
  await dialog(first).getByRole('button', { name: tourPupil.moved.go }).click();
  await expect(first.getByRole('button', { name })).toHaveCount(0);
  await expect(first.getByRole('region', { name: band.title })).toHaveCount(0);
});
