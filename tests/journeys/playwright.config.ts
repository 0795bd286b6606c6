import { defineConfig } from '@playwright/test';
import { launchOptions } from '../browser/launch.ts';

const { options } = await launchOptions();

export default defineConfig({
  testDir: '.',
  outputDir: 'results',
  // Software WebGL is slow and the machine may be small: one journey at a time, generous limits.
  workers: 1,
  retries: process.env['CI'] ? 1 : 0,
  timeout: 150_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  forbidOnly: Boolean(process.env['CI']),
  use: { launchOptions: options, locale: 'fr-FR', timezoneId: 'Europe/Paris', trace: 'retain-on-failure' },
});
