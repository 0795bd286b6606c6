import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { RoundNow } from '@ville-usine/shared/class-visit/round/round';
import { roundGuide } from '../../client/src/words/fr/round-guide.ts';
import { tourBoard } from '../../client/src/words/fr/tour-board.ts';
import { anyAnswer } from './answer-quiz.ts';
import { openClassVisit, PupilLine } from './class-visit-open.ts';
import { barriers, cutWords } from './look-for.ts';
import { AT_REST, expect, test } from './people.ts';
import type { RunningServer } from './server.ts';

/** What heads the end of a quiz, whether a class knew much or little. */
const OVER = new RegExp(
  `^(?:${roundGuide.podium.title}|${roundGuide.podium.begins})$`.replaceAll(' ', '\\s'),
);

test.use({ sharedServer: true });

const TABLET = { viewport: { width: 1024, height: 768 }, ...AT_REST };
const PROJECTOR = { width: 1280, height: 720 };

const opened = async (pupil: PupilLine, index: number): Promise<RoundNow> => {
  const [round] = await pupil.line.next('round:now', (now) => now?.phase === 'open' && now.index === index);
  return round!;
};

async function sixPupils(server: RunningServer, code: string): Promise<PupilLine[]> {
  const pupils: PupilLine[] = [];
  for (let i = 0; i < 6; i++) pupils.push(await PupilLine.join(server, code));
  return pupils;
}

const key = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const dialog = (page: Page) => page.getByRole('dialog');
const explained = (page: Page) => page.getByText(roundGuide.screen.explanation, { exact: true });

test('Z90. Mme Roux starts a quiz from her tablet, without a timer, teams or speed unless she asks; Z91. whoever has not answered is named on her tablet alone, folded; Z92. a remote leads the big screen; Z99. one pupil has twice the time; Z96. the podium shows the class first, and teams only when she asks', async ({
  server,
  arrive,
}) => {
  const { token, code } = await openClassVisit(server);
  const pupils = await sixPupils(server, code);
  const [lea] = pupils as [PupilLine];
  const last = pupils.at(-1)!;
  const { page: board } = await arrive(`/classe/direct#${token}`, TABLET);
  const screen = await board.context().newPage();
  await screen.setViewportSize(PROJECTOR);
  await screen.goto(`/classe/direct/quiz#${token}`);
  await expect(screen.getByRole('heading', { name: roundGuide.screen.none })).toBeVisible();

  await board.getByRole('button', { name: tourBoard.view.list }).click();
  await board.getByRole('button', { name: last.pseudonym }).click();
  const time = dialog(board).getByRole('combobox', { name: `Temps de ${last.pseudonym}` });
  await time.selectOption('half');
  await expect(time).toHaveValue('half');
  await board.keyboard.press('Escape');

  await key(board, roundGuide.open).click();
  for (const none of await dialog(board).getByRole('button', { name: 'Sans', exact: true }).all())
    await expect(none).toHaveAttribute('aria-pressed', 'true');
  for (const box of await dialog(board).getByRole('checkbox').all()) await expect(box).not.toBeChecked();
  await expect(dialog(board).getByRole('checkbox', { name: roundGuide.start.speed })).toBeDisabled();
  await dialog(board).getByRole('combobox').selectOption({ label: 'Métallurgie' });
  await dialog(board).getByRole('button', { name: '3', exact: true }).first().click();
  await dialog(board).getByRole('button', { name: '60 s' }).click();
  await dialog(board).getByRole('group', { name: 'Équipes' }).getByRole('button', { name: '2' }).click();
  await expect(dialog(board).getByRole('checkbox', { name: roundGuide.start.speed })).toBeEnabled();
  await dialog(board).getByRole('button', { name: roundGuide.start.go }).click();
  await expect(dialog(board)).toBeHidden();
  await expect(screen.getByRole('heading', { name: /quiz de la métallurgie/i })).toBeVisible();
  await expect(screen.getByText('6 élèves sont là')).toBeVisible();
  await expect(screen.getByText(code, { exact: true })).toBeVisible();

  await board.getByText(/^Temps de chacun/).click();
  const doubled = lea.line.next('round:self', ({ extra }) => extra === 'double');
  await board.getByRole('combobox', { name: `Temps de ${lea.pseudonym}` }).selectOption('double');
  await doubled;
  const [first, hers] = [opened(lea, 0), lea.line.next('round:self', ({ index }) => index === 0)] as const;
  await screen.keyboard.press('PageDown');
  const round = await first;
  const [self] = await hers;
  expect(self.closesAt! - round.openedAt!).toBe(2 * (round.closesAt! - round.openedAt!));
  for (const [i, one] of pupils.slice(0, 5).entries())
    await one.line.do('round:answer', { roundId: round.id, index: 0, answer: anyAnswer(round.question!, i) });
  await expect(board.getByText('5 sur 6 ont répondu')).toBeVisible();
  const waiting = board.getByText('Qui n’a pas répondu (1)');
  const inCard = board.getByRole('region', { name: /quiz/i });
  await expect(waiting).toBeVisible();
  await expect(inCard.getByText(last.pseudonym)).toBeVisible();
  await expect(inCard.getByRole('combobox')).toHaveValue('half');
  await waiting.click();
  await expect(inCard.getByText(last.pseudonym)).toBeHidden();
  await expect(screen.locator('.vu-screenbar')).toContainText(/5\sréponses sur 6/);

  const closes = board.getByRole('button', { name: roundGuide.step.longer });
  await closes.click();
  await screen.keyboard.press('ArrowRight');
  await expect(screen.getByRole('heading', { name: roundGuide.screen.closedTitle })).toBeVisible();
  await screen.keyboard.press('PageDown');
  await expect(explained(screen)).toBeVisible();
  await screen.keyboard.press('PageUp');
  await expect(explained(screen)).toBeHidden();
  await screen.keyboard.press('Enter');
  await expect(explained(screen)).toBeVisible();
  const counts = await screen.locator('.vu-screenchoices strong').allInnerTexts();
  if (counts.length > 0) expect(counts.map(Number).reduce((a, b) => a + b)).toBe(5);
  const words = await screen.locator('body').innerText();
  for (const { pseudonym } of pupils) expect(words).not.toContain(pseudonym);

  await board.context().setOffline(true);
  await expect(board.getByText(roundGuide.card.network)).toBeVisible();
  await board.context().setOffline(false);
  await expect(board.getByText(roundGuide.card.network)).toBeHidden();

  for (const index of [1, 2]) {
    const next = opened(lea, index);
    await key(board, roundGuide.step.next).click();
    const { id } = await next;
    expect(id).toBe(round.id);
    await key(board, roundGuide.step.close).click();
    await key(board, roundGuide.step.reveal).click();
  }
  await expect(explained(screen)).toBeVisible();
  await screen.keyboard.press(' ');
  await expect(screen.getByRole('heading', { name: OVER })).toBeVisible();
  for (const way of Object.values(roundGuide.podium.way))
    await expect(screen.getByRole('heading', { name: way })).toBeVisible();
  const plinths = await screen
    .locator('.vu-podium__plinth')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ y, height }) => [y, height]));
  expect(new Set(plinths.map(String)).size).toBe(1);
  await expect(screen.getByRole('heading', { name: roundGuide.podium.teams })).toHaveCount(0);
  await key(screen, roundGuide.podium.ranking).click();
  await expect(screen.getByText('Équipe 2')).toBeVisible();
  await key(screen, roundGuide.podium.rankingHide).click();
  await expect(screen.getByText('Équipe 2')).toBeHidden();

  const gone = lea.line.next('round:now', (now) => now === null);
  await key(board, roundGuide.step.leave).click();
  await gone;
  await expect(screen.getByRole('heading', { name: roundGuide.screen.none })).toBeVisible();
  await key(board, roundGuide.open).click();
  await expect(dialog(board).getByRole('button', { name: '60 s' })).toHaveAttribute('aria-pressed', 'true');
  for (const one of pupils) one.line.close();
});

test('Z94. Cards are counted on the big screen by steps or figures, and what is more than the class is said; Z97. one computer and a projector play a whole quiz, and the report holds what the class answered together', async ({
  server,
  arrive,
}) => {
  const { token } = await openClassVisit(server, { pupils: 24 });
  const { page: screen } = await arrive(`/classe/direct/quiz#${token}`, { viewport: PROJECTOR, ...AT_REST });
  await key(screen, roundGuide.open).click();
  await expect(dialog(screen).getByRole('checkbox', { name: roundGuide.start.cards })).toBeChecked();
  await dialog(screen)
    .getByRole('group', { name: roundGuide.start.count })
    .getByRole('button', { name: '3', exact: true })
    .click();
  await dialog(screen).getByRole('button', { name: roundGuide.start.go }).click();
  await expect(dialog(screen)).toBeHidden();
  await screen.keyboard.press('ArrowRight');

  let cards = 0;
  let together = 0;
  for (const number of [1, 2, 3]) {
    await expect(screen.getByText(`Question ${number} sur 3`)).toBeAttached();
    const more = key(screen, 'Une carte A de plus');
    if ((await more.count()) > 0) {
      await more.click();
      await more.click();
      await screen.getByRole('textbox', { name: 'Cartes B' }).fill('30');
      await expect(screen.getByText('32 cartes pour 24 élèves : recomptez ?')).toBeVisible();
      await screen.getByRole('textbox', { name: 'Cartes B' }).fill('10');
      await expect(screen.getByText('12 sur 24')).toBeVisible();
      await key(screen, roundGuide.tally.send).click();
      await expect(key(screen, roundGuide.tally.sent)).toBeVisible();
      await expect(screen.locator('.vu-screenbar')).toContainText(/12\sréponses de la classe/);
      cards += 1;
    } else {
      for (const list of await screen.getByRole('combobox').all())
        await list.selectOption({ index: 1 + (await screen.getByRole('combobox').all()).indexOf(list) });
      await key(screen, roundGuide.tally.togetherSend).click();
      await expect(key(screen, roundGuide.tally.togetherSent)).toBeVisible();
      together += 1;
    }
    await key(screen, roundGuide.step.reveal).click();
    await expect(explained(screen)).toBeVisible();
    await screen.keyboard.press('PageDown');
  }
  await expect(screen.getByRole('heading', { name: OVER })).toBeVisible();
  await expect(screen.getByText(roundGuide.podium.whole, { exact: true })).toHaveCount(3);
  const answer = await fetch(`${server.url}/api/class-visits/report`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  });
  const { report } = (await answer.json()) as { report: { rounds: { questions: { answered: number }[] }[] } };
  const given = report.rounds[0]!.questions.map((one) => one.answered);
  expect(given.filter((one) => one === 12)).toHaveLength(cards);
  expect(given.filter((one) => one === 1)).toHaveLength(together);
});

test('Z95. The cards are printed on A4, four on a sheet or two, each with its letter and its sign', async ({
  server,
  arrive,
}) => {
  const { token } = await openClassVisit(server);
  const { page } = await arrive(`/classe#${token}`, TABLET);
  await page.getByRole('link', { name: roundGuide.alone.cards }).click();
  await expect(page.getByRole('heading', { name: roundGuide.cards.title })).toBeVisible();
  const folder = await mkdtemp(join(tmpdir(), 'ville-usine-cards-'));
  const print = async () => {
    const options = { preferCSSPageSize: true, printBackground: true };
    const pdf = await page.pdf({ path: join(folder, 'cards.pdf'), ...options });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
  };
  await page.getByRole('spinbutton', { name: roundGuide.cards.sets }).fill('3');
  await expect(key(page, /3 pages/)).toBeVisible();
  expect(await print()).toBe(3);
  await page.getByRole('spinbutton', { name: roundGuide.cards.sets }).fill('1');
  await key(page, roundGuide.cards.half).click();
  expect(await print()).toBe(2);
  await rm(folder, { recursive: true });

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button')).toHaveCount(0);
  const sheets = page.getByRole('region', { name: /^Feuille de cartes/ });
  for (const [index, letters] of ['AVraiBFaux', 'CD'].entries()) {
    const sheet = sheets.nth(index);
    expect((await sheet.innerText()).replace(/\s/g, '')).toBe(letters);
    await expect(sheet.locator('svg')).toHaveCount(2);
    const [whole, card] = [await sheet.boundingBox(), await sheet.locator('> div').first().boundingBox()];
    expect(whole!.height / whole!.width).toBeCloseTo(297 / 210, 2);
    expect(card!.height).toBeCloseTo(whole!.height / 2, 0);
  }
});

test('Z98. Neither the start of a quiz, its big screen, its podium nor its cards has a barrier, or cuts a word off', async ({
  server,
  arrive,
}) => {
  const { token } = await openClassVisit(server);
  const { page: board } = await arrive(`/classe/direct#${token}`, TABLET);
  const screen = await board.context().newPage();
  await screen.setViewportSize(PROJECTOR);
  await screen.goto(`/classe/direct/quiz#${token}`);
  const found: string[] = [];
  const look = async (page: Page) => {
    const wide = page.viewportSize()!;
    for (const size of [
      { width: 320, height: 640 },
      { width: 640, height: 400 },
    ]) {
      await page.setViewportSize(size);
      found.push(...(await cutWords(page)));
    }
    await page.setViewportSize(wide);
    found.push(...(await barriers(page)));
  };
  await key(board, roundGuide.open).click();
  await look(board);
  await dialog(board).getByRole('checkbox', { name: roundGuide.start.cards }).check();
  await dialog(board).getByRole('button', { name: roundGuide.start.go }).click();
  await expect(screen.getByRole('heading', { name: /quiz/i }).first()).toBeVisible();
  await look(screen);
  await key(board, roundGuide.step.begin).click();
  await expect(screen.getByText('Question 1 sur 5')).toBeAttached();
  await look(screen);
  await look(board);
  await key(board, roundGuide.step.reveal).click();
  await expect(explained(screen)).toBeVisible();
  await look(screen);
  await key(board, roundGuide.card.end).click();
  await dialog(board).getByRole('button', { name: roundGuide.card.endYes, exact: true }).click();
  await expect(screen.getByRole('heading', { name: OVER })).toBeVisible();
  await look(screen);
  await screen.goto(`/classe/direct/cartes#${token}`);
  await look(screen);
  expect(found).toEqual([]);
});
