import type { Page } from '@playwright/test';
import type { RoundNow } from '@ville-usine/shared/class-visit/round/round';
import { quiz } from '../../client/src/words/fr/quiz.ts';
import { roundPlayer as words } from '../../client/src/words/fr/round-player.ts';
import { tourPupil } from '../../client/src/words/fr/tour-pupil.ts';
import { tourWalk } from '../../client/src/words/fr/tour-walk.ts';
import { frenchSpaces } from '../../client/src/words/french-spaces.ts';
import { joinAsPupil, joinOnPages, player } from './class-guide.ts';
import { ledClass } from './led-class.ts';
import { ledRound } from './led-round.ts';
import { barriers, cutWords } from './look-for.ts';
import { AT_REST, expect, type Someone, test } from './people.ts';

test.use({ sharedServer: true });

const DESK = { viewport: { width: 1280, height: 800 }, ...AT_REST };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, ...AT_REST };

const send = (page: Page) => player(page).getByRole('button', { name: words.send });

/** Tab, until the focus is there. */
async function tabTo(page: Page, wanted: ReturnType<Page['getByRole']>): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(wanted).toBeFocused({ timeout: 50 });
  }).toPass({ intervals: [0] });
}

/** Answers with the keyboard alone, whatever the kind. */
async function answerByKeys(page: Page, { question }: RoundNow): Promise<void> {
  const at = player(page);
  if (!question) return;
  await expect(at.getByRole('heading', { level: 3 })).toBeFocused();
  if (question.kind === 'single' || question.kind === 'true-false') {
    await tabTo(page, at.getByRole('radio').first());
    await page.keyboard.press('Space');
    return;
  }
  if (question.kind === 'multiple') {
    await tabTo(page, at.getByRole('checkbox').first());
    await page.keyboard.press('Space');
  } else if (question.kind === 'order') {
    await tabTo(page, at.getByRole('button', { name: /^Descendre/ }).first());
    await page.keyboard.press('Enter');
  } else if (question.kind === 'estimate') {
    await tabTo(page, at.getByRole('spinbutton'));
    await page.keyboard.press('ArrowUp');
  } else if (question.kind === 'match') {
    // Downwards to one that is still free: what one passes on the way would be taken from another.
    for (const index of question.lefts.keys()) {
      await tabTo(page, at.getByRole('combobox').nth(index));
      for (let press = index; press < question.rights.length; press++) await page.keyboard.press('ArrowDown');
    }
  }
  await tabTo(page, send(page));
  await page.keyboard.press('Enter');
}

/** The same with a finger. */
async function answerByTouch(page: Page, { question }: RoundNow): Promise<void> {
  const at = player(page);
  if (!question) return;
  if (question.kind === 'single' || question.kind === 'true-false') return at.getByRole('radio').last().tap();
  if (question.kind === 'multiple') await at.getByRole('checkbox').last().tap();
  else if (question.kind === 'match')
    for (const [index, right] of question.rights.entries())
      await at
        .getByRole('combobox')
        .nth(index)
        .selectOption({ label: frenchSpaces(right.fr) });
  await send(page).tap();
}

test('Z88. Sami with his keyboard alone and Tom on his phone play six kinds of questions through, and read what nobody else sees', async ({
  server,
  arrive,
}) => {
  test.setTimeout(240_000);
  const { code, guide, order } = await ledClass(server);
  await order({ do: 'begin' });
  const sami = await arrive(`/visite?code=${code}`, DESK);
  const tom = await arrive(`/visite?code=${code}`, PHONE);
  for (const one of [sami, tom]) await joinOnPages(one.page);
  const round = await ledRound(guide, 6);

  for (const { page } of [sami, tom]) await expect(player(page).getByText(words.lobby.soon)).toBeVisible();
  expect(await barriers(sami.page)).toEqual([]);
  const kinds = new Set<string>();
  let right = 0;
  for (let asked = 0; asked < 6; asked++) {
    const open = await round.next();
    kinds.add(open.question!.kind);
    for (const { page } of [sami, tom])
      await expect(player(page).getByText(frenchSpaces(open.question!.prompt.fr))).toBeVisible();
    await answerByKeys(sami.page, open);
    await answerByTouch(tom.page, open);
    for (const { page } of [sami, tom])
      await expect(player(page).getByText(words.status.sent, { exact: true })).toBeVisible();
    if (asked < 2) expect(await barriers(sami.page)).toEqual([]);
    expect(await cutWords(tom.page)).toEqual([]);
    if (asked === 0) {
      await round.order({ do: 'close' });
      await expect(
        player(sami.page).getByRole('paragraph').filter({ hasText: words.closed.title }),
      ).toBeFocused();
      expect(await barriers(sami.page)).toEqual([]);
    }
    const shown = await round.reveal();
    const verdict = player(sami.page).getByRole('heading', { level: 4 });
    await expect(verdict).toBeFocused();
    if ((await verdict.textContent()) === frenchSpaces(words.verdict.right)) right++;
    await expect(player(tom.page).getByText(frenchSpaces(shown.result!.explanation!.fr))).toBeVisible();
    if (asked < 2) expect(await barriers(sami.page)).toEqual([]);
  }
  expect(kinds.size).toBe(6);

  await round.next();
  await expect(
    player(sami.page).getByRole('heading', { name: frenchSpaces(words.over.stamp) }),
  ).toBeFocused();
  const line = right === 0 ? words.over.noneYet : right === 1 ? words.over.line_one : words.over.line_other;
  const score = line.replace('{{count}}', String(right)).replace('{{total}}', '6');
  await expect(player(sami.page).getByText(frenchSpaces(score))).toBeVisible();
  await expect(player(tom.page).getByText(words.over.private)).toBeVisible();
  expect(await barriers(sami.page)).toEqual([]);
  expect(await cutWords(tom.page)).toEqual([]);

  // Where an answer is can be seen again, and the quiz waits behind its key.
  const again = player(tom.page).getByRole('button', { name: /^Revoir/ });
  if ((await again.count()) > 0) {
    await again.first().tap();
    await expect(tom.page).toHaveURL(/\/visite\/(secteur|stand)\//);
  } else await tom.page.getByRole('button', { name: words.over.join }).tap();
  await tom.page.getByRole('button', { name: frenchSpaces(words.back.over) }).tap();
  await expect(player(tom.page)).toBeVisible();
  await round.leave();
  for (const { page } of [sami, tom]) await expect(player(page)).toHaveCount(0);
  guide.close();
});

test('Z89. Inès reloads in mid-question, Tom is cut off in it, and each finds question, time and answer; one that comes after the bell is told so', async ({
  server,
  arrive,
}) => {
  test.setTimeout(240_000);
  const { code, guide, order } = await ledClass(server);
  await order({ do: 'begin' });
  const ines = await arrive(`/visite?code=${code}`, DESK);
  const tom = await arrive(`/visite?code=${code}`, PHONE);
  for (const one of [ines, tom]) await joinOnPages(one.page);
  const round = await ledRound(guide, 6, { seconds: 300 });

  // To a question that is sent by a key.
  let asked = await round.next();
  while (asked.question!.kind !== 'order') asked = await round.next();
  const first = player(ines.page)
    .getByRole('button', { name: /^Descendre/ })
    .first();
  const item = () => player(ines.page).getByRole('listitem').first().textContent();
  const before = await item();
  await first.click();
  await expect(player(ines.page).getByText(words.status.begunLine)).toBeVisible();
  const after = await item();
  expect(after).not.toBe(before);
  const sent: string[] = [];
  ines.page.on('websocket', (line) => line.on('framesent', ({ payload }) => sent.push(String(payload))));
  await ines.page.reload();
  await expect(player(ines.page).getByText(words.status.begun)).toBeVisible();
  expect(await item()).toBe(after);
  const bell = player(ines.page).getByRole('timer');
  await expect(bell).toHaveAccessibleName(/^Encore 2\d\d secondes/);
  await send(ines.page).click();
  await expect(player(ines.page).getByText(words.status.sent)).toBeVisible();

  // Her second page shows the same answer, and hears of the next one.
  const second = await ines.context.newPage();
  await second.goto('/visite');
  await expect(player(second).getByText(words.status.sent)).toBeVisible();
  expect(await player(second).getByRole('listitem').first().textContent()).toBe(after);

  // Tom is cut off: what he sends waits, and leaves when he is back.
  await tom.context.setOffline(true);
  await expect(player(tom.page).getByText(words.status.kept)).toBeVisible();
  await send(tom.page).tap();
  await expect(player(tom.page).getByText(words.status.keptLine)).toBeVisible();
  const taken = guide.next('round:count', ({ answered }) => answered === 2);
  await tom.context.setOffline(false);
  await expect(player(tom.page).getByText(words.status.sent)).toBeVisible({ timeout: 40_000 });
  await taken;

  // Cut off again, he changes it; the question is closed before he is back.
  await tom.context.setOffline(true);
  await expect(player(tom.page).getByText(words.status.kept)).toBeVisible();
  await player(tom.page)
    .getByRole('button', { name: /^Descendre/ })
    .nth(2)
    .tap();
  await player(tom.page).getByRole('button', { name: words.resend }).tap();
  await round.order({ do: 'close' });
  await tom.context.setOffline(false);
  await expect(player(tom.page).getByText(/arrivée après la fin/)).toBeVisible({ timeout: 40_000 });
  await expect(player(tom.page).getByText(words.closed.given)).toBeVisible();

  // What she reads of the explanation counts for her, nobody else's waiting for it.
  await round.reveal();
  await expect.poll(() => sent.some((frame) => frame.includes('"round:read"'))).toBe(true);
  guide.close();
});

test('Z88. Over the city the quiz opens beside the hall’s screen; Inès answers without a step, folds it away, walks, and is called by its key', async ({
  server,
  arrive,
}) => {
  test.setTimeout(240_000);
  const { code, guide, order } = await ledClass(server);
  await order({ do: 'begin' });
  await order({ do: 'free', within: null });
  const { page } = await arrive(`/?code=${code}`, DESK);
  await joinAsPupil(page);
  const round = await ledRound(guide, 6, { practice: true, speed: true, seconds: 300 });
  await expect(player(page).getByText(words.lobby.practice)).toBeVisible({ timeout: 40_000 });

  const open = await round.next();
  await expect(player(page).getByText(words.head.practice)).toBeVisible();
  const before = await page.evaluate(() => ({ ...window.villeUsine.pose }));
  await answerByKeys(page, open);
  await page.keyboard.press('KeyW');
  await page.keyboard.press('ArrowUp');
  await expect(player(page).getByText(words.status.sent)).toBeVisible();
  expect(await page.evaluate(() => ({ ...window.villeUsine.pose }))).toMatchObject({
    x: before.x,
    z: before.z,
  });
  expect(await barriers(page)).toEqual([]);

  // « Écoutez » lies over it and leaves it as it was.
  await order({ do: 'listen', seconds: 5 });
  const held = page.getByRole('dialog', { name: tourWalk.listen });
  await expect(held).toBeVisible();
  await expect(held).toHaveCount(0);
  await expect(player(page).getByText(words.status.sent)).toBeVisible({ timeout: 40_000 });

  await page.keyboard.press('Escape');
  await expect(player(page)).toHaveCount(0);
  await expect(page.locator('.vu-ground')).toBeFocused();
  const key = page.getByRole('button', { name: words.back.sent });
  await expect(key).toBeVisible();
  await page.keyboard.down('KeyS');
  await expect
    .poll(() =>
      page.evaluate(
        ({ x, z }) => Math.hypot(window.villeUsine.pose.x - x, window.villeUsine.pose.z - z),
        before,
      ),
    )
    .toBeGreaterThan(1);
  await page.keyboard.up('KeyS');
  await round.reveal();
  await page.getByRole('button', { name: words.back.revealed }).click();
  await expect(player(page).getByText(frenchSpaces(words.verdict.practice))).toBeVisible();
  await page.getByRole('button', { name: words.fold }).click();

  // A new question comes by itself.
  await round.next();
  await expect(player(page).getByText(/question 1 sur 6/)).toBeVisible();

  // Put aside she has the pages, and the quiz on them.
  const [pupil] = (await guide.do('round:get', {})).board!.players;
  await guide.do('guide:remove', { pupilId: pupil!.id });
  await page.getByRole('button', { name: tourPupil.aside.read }).click();
  await expect(player(page).getByText(/question 1 sur 6/)).toBeVisible();
  await round.leave();
  await expect(player(page)).toHaveCount(0);
  await expect(page.locator('.vu-roundkey')).toHaveCount(0);
  guide.close();
});
