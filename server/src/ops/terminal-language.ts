import type { ToolLanguage } from '../content/content-fault.ts';

/** The language of whoever reads a terminal: English where the system says so, French otherwise. */
export function terminalLanguage(env: Record<string, string | undefined>): ToolLanguage {
  return /^en/i.test(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '') ? 'en' : 'fr';
}
