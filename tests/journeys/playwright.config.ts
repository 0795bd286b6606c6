import { defineConfig } from '@playwright/test';
import { launchOptions } from '../browser/launch.ts';

const { options } = await launchOptions();

/** Small pictures and long ways or a slow line: most of their time is spent waiting, so two go side by side. */
const WALKS =
  /\/(walk-there|tram|guide|hall-round|hall-network|districts|first-visit|first-visit-phone)\.spec\.ts$/;

export default defineConfig({
  testDir: '.',
  outputDir: 'results',
  // Software WebGL is slow and the machine may be small: one journey at a time but for the walks, generous limits.
  workers: 2,
  projects: [
    { name: 'stand', testIgnore: WALKS, workers: 1 },
    { name: 'walk', testMatch: WALKS, fullyParallel: true },
  ],
  retries: process.env['CI'] ? 1 : 0,
  timeout: 150_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  forbidOnly: Boolean(process.env['CI']),
  use: {
    launchOptions: options,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    trace: process.env['CI'] ? 'on-first-retry' : 'retain-on-failure',
  },
});
