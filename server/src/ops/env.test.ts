import { describe, expect, test } from 'vitest';
import { readEnv } from './env.ts';

describe('the environment', () => {
  test('O14. Nothing needs to be set.', () => {
    expect(readEnv({})).toEqual({
      port: 3000,
      host: '0.0.0.0',
      dataDir: './data',
      editions: ['paca-2021'],
      editionsDir: expect.stringMatching(/assets.editions.$/),
      demo: undefined,
      production: false,
      publicUrl: null,
      logLevel: 'info',
      voice: { kind: 'off' },
    });
    expect(readEnv({ PORT: '', DATABASE_URL: '', PUBLIC_URL: 'https://ville.example/' })).toMatchObject({
      port: 3000,
      publicUrl: 'https://ville.example',
    });
  });

  test.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['EDITION', '../etc'],
    ['EDITION', 'paca-2021,paca-2021'],
    ['EDITION', 'paca-2021,visite'],
    ['EDITION', 'paca-2021,'],
    ['DEMO', 'yes'],
    ['PUBLIC_URL', 'ville'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['LOG_LEVEL', 'loud'],
    ['DATABASE_URL', 'postgres://x'],
    ['REDIS_URL', 'redis://x'],
  ])('O15. %s=%s is refused with one sentence that names it.', (name, value) => {
    const sentence = expect.stringMatching(new RegExp(`${name}.*\\.$`));
    expect(() => readEnv({ [name]: value })).toThrow(
      expect.objectContaining({ fault: 'environment', sentence: { fr: sentence, en: sentence } }),
    );
  });
});
