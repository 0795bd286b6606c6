import type { Logger } from 'pino';
import { type MediaServer, mediaRelay } from './media-relay.ts';
import { type VoiceDesk, voiceDesk } from './voice-desk.ts';

/** How voice is carried, by the environment. */
export type VoiceSettings =
  | { kind: 'off' }
  | { kind: 'embedded'; listeners: number; ports: [number, number] | null; address: string | null }
  | ({ kind: 'media-server'; listeners: number } & MediaServer);

/** Opens what carries voice; null where it is off, and then nothing of it is loaded. */
export async function openVoice(
  settings: VoiceSettings | undefined,
  logger: Logger,
): Promise<VoiceDesk | null> {
  if (!settings || settings.kind === 'off') return null;
  const { listeners } = settings;
  if (settings.kind === 'media-server') return voiceDesk(mediaRelay(settings), { listeners, logger });
  const { embeddedRelay } = await import('./embedded-relay.ts');
  return voiceDesk(await embeddedRelay(settings, logger), { listeners, logger });
}
