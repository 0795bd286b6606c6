import { defineConfig } from '@playwright/test';
import { launchOptions } from '../browser/launch.ts';

const { options } = await launchOptions();

/**
 * Without a graphics card a page is put together sooner by the processor's own hand than by one that plays a card; the
 * city is drawn as ever.
 */
const launch = { ...options, args: [...(options.args ?? []), '--disable-gpu-compositing'] };

/** The longest journeys begin first, so that nobody waits for one of them in the end. */
const LONG = /\/(walk-there|voice|eight|hall-round|quality|tram)\.spec\.ts$/;

export default defineConfig({
  testDir: '.',
  outputDir: 'results',
  // Two people's cities fill two cores; a third walks meanwhile, which takes its time whoever draws.
  workers: 3,
  fullyParallel: true,
  projects: [
    { name: 'long', testMatch: LONG },
    { name: 'others', testIgnore: LONG },
  ],
  retries: process.env['CI'] ? 1 : 0,
  timeout: 150_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  forbidOnly: Boolean(process.env['CI']),
  use: {
    launchOptions: launch,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    // A trace of everybody costs a quarter of all the time: `--trace on` where one wants to know.
    trace: 'on-first-retry',
  },
});
