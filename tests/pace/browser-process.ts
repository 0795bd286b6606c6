import { type Browser, chromium } from 'playwright';
import { launchOptions } from '../browser/launch.ts';
import { cpuSeconds } from './cpu-meter.ts';

/** A browser whose processes can be metered. */
export type MeteredBrowser = {
  browser: Browser;
  renderer: string;
  cpu: () => number;
  close: () => Promise<void>;
};

/** Starts a Chromium of its own and says what CPU all its processes have used, in seconds. */
export async function meteredBrowser(): Promise<MeteredBrowser> {
  const { options, renderer } = await launchOptions();
  const server = await chromium.launchServer(options);
  const browser = await chromium.connect(server.wsEndpoint());
  const pid = server.process().pid;
  if (pid === undefined) throw new Error('Chromium has no process id.');
  return { browser, renderer, cpu: () => cpuSeconds(pid), close: () => server.close() };
}
