import type { Locator, Page } from '@playwright/test';
import { expect } from './people.ts';

/** What has the focus, and whether somebody who looks can tell. */
export async function focusSeen(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const one = document.activeElement;
    if (!one || one === document.body) return 'the focus is lost';
    const { top, bottom } = one.getBoundingClientRect();
    // After a change of page the page itself has it: nothing to press, nothing to show.
    if (one.matches('main, h1, h2, h3, [role="dialog"]')) return null;
    if (bottom < 0 || top > innerHeight) return `${one.outerHTML.slice(0, 80)} is out of sight`;
    const ring = one.querySelector('.vu-plan__ring');
    if (ring) return getComputedStyle(ring).visibility === 'visible' ? null : 'no ring on the plan';
    for (let part: Element | null = one, up = 0; part && up < 4; part = part.parentElement, up++) {
      const { outlineStyle, outlineWidth } = getComputedStyle(part);
      if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) return null;
    }
    return `${one.outerHTML.slice(0, 120)} shows no focus`;
  });
}

/** Presses Tab until this has the focus; on the way the focus is always somewhere, and always seen. */
export async function tabTo(page: Page, wanted: Locator, key = 'Tab'): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < 140; presses++) {
    await page.keyboard.press(key);
    expect(await focusSeen(page)).toBeNull();
    if (await wanted.evaluate((one) => one === document.activeElement)) return;
  }
  throw new Error(`${wanted} is not reached with ${key}`);
}

/** Goes to this by Tab and presses Enter on it. */
export async function enter(page: Page, wanted: Locator, key = 'Tab'): Promise<void> {
  await tabTo(page, wanted, key);
  await page.keyboard.press('Enter');
}

/** Answers the question that is open with what lies under the hand, whatever its kind, and goes on. */
export async function answerByKeyboard(page: Page): Promise<void> {
  const check = page.getByRole('button', { name: 'Valider ma réponse' });
  await expect(check).toBeVisible();
  let chosen = false;
  // One thing belongs to one other: each list takes the next one down.
  let pairs = 0;
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    expect(await focusSeen(page)).toBeNull();
    const kind = await page.evaluate(() => {
      const one = document.activeElement as HTMLInputElement;
      if (one.textContent?.trim() === 'Valider ma réponse') return 'check';
      return one.closest('.vu-quiz__answers') ? (one.type ?? '') : '';
    });
    if (kind === 'check') break;
    if (kind === 'radio' || (kind === 'checkbox' && !chosen)) await page.keyboard.press('Space');
    else if (kind === 'select-one') {
      // Opened first: an arrow on a closed list takes what it passes from the other lists.
      pairs++;
      await page.keyboard.press('Space');
      for (let i = 0; i < pairs; i++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    } else if (kind === 'number') await page.keyboard.type('5');
    else if (kind === 'range') await page.keyboard.press('ArrowRight');
    chosen ||= kind === 'radio' || kind === 'checkbox';
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Question suivante|Voir mon résultat/ })).toBeFocused();
  expect(await focusSeen(page)).toBeNull();
  await page.keyboard.press('Enter');
}
