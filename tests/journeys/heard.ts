import type { Page } from '@playwright/test';
import type { LaunchOptions } from 'playwright';
import { launchOptions } from '../browser/launch.ts';

/** How to start a Chromium that has a microphone and a camera of its own making. */
export async function withDevices(): Promise<LaunchOptions> {
  const { options } = await launchOptions();
  const devices = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
  return { ...options, args: [...(options.args ?? []), ...devices] };
}

/** Has the page keep its connections where a test can ask them what came through. */
export async function watched(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept: RTCPeerConnection[] = [];
    const Known = window.RTCPeerConnection;
    window.RTCPeerConnection = class extends Known {
      constructor(config?: RTCConfiguration) {
        super(config);
        kept.push(this);
      }
    };
    Object.assign(window, { kept });
  });
}

/** How many lines were opened; how loud what came over the last is, and how many pictures came. */
export function heard(page: Page): Promise<{ lines: number; level: number; pictures: number }> {
  return page.evaluate(async () => {
    const { kept } = window as unknown as { kept: RTCPeerConnection[] };
    const sum = { lines: kept.length, level: 0, pictures: 0 };
    for (const report of (await kept.at(-1)?.getStats())?.values() ?? []) {
      if (report.type !== 'inbound-rtp') continue;
      sum.level += report.kind === 'audio' ? (report.totalAudioEnergy ?? 0) : 0;
      sum.pictures += report.kind === 'video' ? (report.framesDecoded ?? 0) : 0;
    }
    return sum;
  });
}
