import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const SOURCES = fileURLToPath(new URL('..', import.meta.url));

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const baseOf = (dataset: Record<string, string>) => {
  vi.stubGlobal('document', { documentElement: { dataset } });
  vi.stubGlobal('window', { location: { pathname: '/aisne-2021/visite' } });
  return import('./base.ts');
};

test('O47. An edition beside others has addresses and names of its own; one alone, or that was alone, keeps its names.', async () => {
  const beside = await baseOf({ base: '/aisne-2021' });
  expect(beside.inEdition('/api/visit')).toBe('/aisne-2021/api/visit');
  expect(beside.pathHere()).toBe('/visite');
  expect(beside.keptAs('ville-usine')).toBe('ville-usine/aisne-2021');
  vi.resetModules();
  const alone = await baseOf({});
  expect(alone.inEdition('/api/visit')).toBe('/api/visit');
  expect(alone.pathHere()).toBe('/aisne-2021/visite');
  expect(alone.keptAs('ville-usine')).toBe('ville-usine');
  vi.resetModules();
  const first = await baseOf({ base: '/aisne-2021', kept: '' });
  expect(first.inEdition('/')).toBe('/aisne-2021/');
  expect(first.keptAs('ville-usine')).toBe('ville-usine');
});

/** Where an address leaves the client's hands without wouter, which knows where the edition lies. */
const LEAVES =
  /\bfetch\(\s*|location\.assign\(\s*|window\.open\(\s*|(?:replace|push)State\(\s*null,\s*'',\s*|<a\b[^>]*?\shref=\{?|location\.(?:origin|host|pathname)\b\s*/gs;

/**
 * How what is handed on may begin: with the edition's own way to say it, as a place on the page itself, or, whole, with the
 * front page, which lies beside all editions.
 */
const RIGHT = /^(?:"\/">|inEdition\(|\+ (?:inEdition\(|BASE)|"#|\.slice\(BASE)/;

/** What may leave otherwise: files of the build, which lie beside all editions, and whole addresses. */
const MAY = new Set([
  'content/AccessStatement.tsx: `mailto:${co',
  'content/GlossaryVisit.tsx: `#lettre-${l',
  'content/AccessStatement.tsx: DEFENDER}>{t',
  'content/AccessStatement.tsx: DELEGATES}>{',
  'class-visit/own-quiz/ImportCard.tsx: `/exemples/q',
  'pack/pack-cache.ts: path, { cach',
  "pack/pack-store.ts: '/pack.json'",
  'passport/CityKey.tsx: `data:applic',
  'people/ClassCode.panel.tsx: window.locat',
  'people/ClassCode.panel.tsx: );\n    onClo',
  'people/code-asked.ts: address.path',
  'presence/hall-probe.ts: address)).bl',
  'world/city/hour/keep-hour.ts: address);\n  ',
  'world/city/read-model.ts: address, ask',
  'world/hall/hall-files.ts: addressOf(se',
  'world/hall/places-of.ts: address);\n  ',
  'world/zone-files.ts: Object.value',
]);

function sources(folder = SOURCES): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'words' ? [] : sources(path);
    return /(?<!\.test)\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

test('O47. No address that the client builds escapes its edition.', () => {
  const escaped = sources().flatMap((path) => {
    const file = relative(SOURCES, path).replaceAll('\\', '/');
    const text = readFileSync(path, 'utf8');
    return [...text.matchAll(LEAVES)]
      .map((found) => text.slice(found.index + found[0].length))
      .filter((rest) => !RIGHT.test(rest))
      .map((rest) => `${file}: ${rest.slice(0, 12)}`)
      .filter((said) => !MAY.has(said));
  });
  expect(escaped).toEqual([]);
});

/** Names on the device that are the person's or the machine's, whatever edition is open. */
const SHARED = new Set([
  'ville-usine:controls',
  'ville-usine:guide',
  'ville-usine:settings',
  'ville-usine:reading',
  'ville-usine:hearing',
  'ville-usine:guide-device',
  'ville-usine:language',
  'ville-usine:rencontre',
]);

test('O47. Nothing of an edition is kept on the device under a name that another edition has too.', () => {
  const names = sources().flatMap((path) => [
    ...readFileSync(path, 'utf8').matchAll(/(?<!keptAs\()'(ville-usine(?::[\w-]+)?)'/g),
  ]);
  expect(names.map(([, name]) => name).filter((name) => !SHARED.has(name!))).toEqual([]);
});
