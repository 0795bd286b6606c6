import type { Page } from 'playwright';
import { launch } from './browser/launch.ts';
import { RunningServer } from './journeys/server.ts';
export const KEYS = ['KeyW', 'KeyA', 'KeyS', 'KeyD'];
export async function steer(page: Page, x: number, z: number, ms: number, near = 0.6, run=false) {
  const held = new Set<string>();
  const hold = async (k: string, d: boolean) => { if (held.has(k) === d) return; await page.keyboard[d ? 'down' : 'up'](k); d ? held.add(k) : held.delete(k); };
  if (run) await page.keyboard.down('ShiftLeft');
  const until = Date.now() + ms; const log: string[] = [];
  while (Date.now() < until) {
    const s = await page.evaluate(({ x, z }) => { const { pose, view } = window.villeUsine; return { turn: Math.atan2(-(x - pose.x), -(z - pose.z)) - view.yaw, d: Math.hypot(x - pose.x, z - pose.z), x: pose.x, z: pose.z, m: pose.moving }; }, { x, z });
    log.push(`${s.x.toFixed(2)},${s.z.toFixed(2)}${s.m ? '' : '·'}`);
    if (s.d < near) break;
    for (const [i, k] of KEYS.entries()) await hold(k, Math.cos(s.turn - (i * Math.PI) / 2) > 0.38);
    await page.waitForTimeout(40);
  }
  for (const k of [...held]) await hold(k, false);
  if (run) await page.keyboard.up('ShiftLeft');
  return log;
}
export async function look(page: Page, yaw: number) {
  await page.keyboard.down('ArrowRight');
  await page.waitForFunction((to) => Math.abs(Math.sin((to - window.villeUsine.view.yaw) / 2)) < 0.08, yaw, { timeout: 60000 });
  await page.keyboard.up('ArrowRight');
}
export const goTo = async (page: Page, place: string) => {
  await page.evaluate((p) => window.villeUsine.goTo(p as never), place);
  await page.waitForFunction((p) => window.villeUsine.place === p, place, { timeout: 90000 });
  await page.waitForTimeout(600);
};
export async function withCity(act: (page: Page, server: RunningServer) => Promise<void>, { hour = 'golden', width = 1280, height = 720, route }: { hour?: string; width?: number; height?: number; route?: (page: Page) => Promise<void> } = {}) {
  const server = await RunningServer.start();
  const { browser } = await launch();
  try {
    const context = await browser.newContext({ viewport: { width, height }, baseURL: server.url, locale: 'fr-FR', timezoneId: 'Europe/Paris' });
    await context.addInitScript((hour) => sessionStorage.setItem('ville-usine:settings', JSON.stringify({ quality: 'base', hour })), hour);
    const page = await context.newPage();
    page.on('pageerror', (e) => console.log('PAGE ERROR', e.message));
    await route?.(page);
    await page.goto('/');
    await page.waitForFunction(() => performance.getEntriesByName('ville:whole').length > 0, undefined, { timeout: 120000 });
    await page.getByRole('button', { name: 'Entrer dans la ville' }).click();
    await page.getByRole('button', { name: /C’est moi/ }).click();
    await page.getByRole('button', { name: 'Passer' }).click();
    if (hour !== 'golden') await page.waitForFunction((h) => performance.getEntriesByName(`ville:hour:${h}`).length > 0, hour, { timeout: 60000 });
    await act(page, server);
  } finally { await browser.close(); await server.stop(); }
}
export const shot = async (page: Page, name: string) => {
  await page.evaluate(async () => { for (let i = 0; i < 6; i++) await new Promise(requestAnimationFrame); });
  await page.screenshot({ path: `/tmp/edges-${name}.png`, timeout: 60000 });
};
