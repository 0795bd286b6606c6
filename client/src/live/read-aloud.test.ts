import { afterEach, beforeEach, expect, it, vi } from 'vitest';

class Utterance {
  lang = '';
  voice: { lang: string } | null = null;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const spoken: Utterance[] = [];
const cancel = vi.fn();
beforeEach(() => {
  vi.resetModules();
  spoken.length = 0;
  cancel.mockClear();
});
afterEach(() => vi.unstubAllGlobals());

it('A67. An answer is read by a French voice, one at a time, and stops when asked; a browser without a voice offers none', async () => {
  expect((await import('./read-aloud.ts')).canReadAloud).toBe(false);
  vi.resetModules();
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => [{ lang: 'en-US' }, { lang: 'fr-CA' }],
    speak: (one: Utterance) => spoken.push(one),
    cancel,
  });
  const { canReadAloud, readAloud, stopReading, useAloud } = await import('./read-aloud.ts');
  expect(canReadAloud).toBe(true);
  readAloud('a', 'Oui.');
  expect(spoken[0]).toMatchObject({ text: 'Oui.', lang: 'fr-FR', voice: { lang: 'fr-CA' } });
  expect(useAloud.getState().reading).toBe('a');
  readAloud('b', 'Non.');
  expect(cancel).toHaveBeenCalledTimes(2);
  spoken[0]?.onend?.();
  expect(useAloud.getState().reading).toBe('b');
  spoken[1]?.onend?.();
  expect(useAloud.getState().reading).toBeNull();
  readAloud('c', 'Peut-être.');
  stopReading();
  expect(useAloud.getState().reading).toBeNull();
  expect(cancel).toHaveBeenCalledTimes(4);
});
