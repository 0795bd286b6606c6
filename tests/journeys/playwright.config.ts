import { defineConfig } from '@playwright/test';
import { launchOptions } from '../browser/launch.ts';

const { options } = await launchOptions();

/** The longest walk of all: it begins first, so that nobody waits for it in the end. */
const DOORS = /\/walk-there\.spec\.ts$/;

/**
 * Small pictures and long ways, slow lines, pages without the city: most of the time one core rests, so two go
 * side by side.
 */
const TOGETHER = new RegExp(
  `/(${[
    'access',
    'after',
    'agenda',
    'districts',
    'first-visit',
    'first-visit-phone',
    'guide',
    'hall-network',
    'hall-round',
    'no-webgl',
    'no-websocket',
    'not-me',
    'power-cut',
    'question',
    'room',
    'shared-computer',
    'tram',
    'two-stages',
  ].join('|')})\\.spec\\.ts$`,
);

export default defineConfig({
  testDir: '.',
  outputDir: 'results',
  // Software WebGL is slow and the machine may be small: large pictures are drawn one at a time, limits are generous.
  workers: 2,
  projects: [
    { name: 'alone', testIgnore: [DOORS, TOGETHER], workers: 1 },
    { name: 'doors', testMatch: DOORS, fullyParallel: true },
    { name: 'together', testMatch: TOGETHER, fullyParallel: true },
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
