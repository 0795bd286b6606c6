import type { Page } from '@playwright/test';
import { programme } from '../../client/src/words/fr/programme.ts';

/** In so many minutes, as a `datetime-local` field takes it on a page in Paris. */
export const inMinutes = (minutes: number) =>
  new Date(Date.now() + minutes * 60_000)
    .toLocaleString('sv-SE', { timeZone: 'Europe/Paris' })
    .replace(' ', 'T')
    .slice(0, 16);

/** Turns the agenda to the day of what begins in so many minutes: late in the evening that is tomorrow's. */
export async function turnToDay(page: Page, minutes: number): Promise<void> {
  const [today, day] = [inMinutes(0), inMinutes(minutes)].map((time) => time.slice(0, 10));
  if (day === today) return;
  const name = new RegExp(`^${Number(day!.slice(8))}\\D`);
  await page.getByRole('group', { name: programme.days }).getByRole('button', { name }).click();
}
