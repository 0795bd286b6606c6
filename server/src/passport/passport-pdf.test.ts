import { webcrypto } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PassportKey, readProof, SIGNATURE_BYTES, SIGNING } from '@ville-usine/shared/passport/proof';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LiveStage, type VisitorActor } from '../../../tests/stage/live-stage.ts';
import { drawPdf, pdfText } from '../../../tests/stage/read-pdf.ts';
import { inLines } from './passport-pdf.ts';
import { openProofKey } from './proof-key.ts';

let stage: LiveStage;
let folder: string;
beforeAll(async () => {
  stage = await LiveStage.open({ clock: { now: () => new Date('2026-11-26T23:30:00Z') } });
  folder = await mkdtemp(join(tmpdir(), 'ville-usine-sheet-'));
});
afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true });
});

const MARKS = [
  { kind: 'stand', of: 'acierie-belle-etoile' },
  { kind: 'trade', of: 'fonderie' },
  { kind: 'trade', of: 'nowhere' },
];
const ask = (one: VisitorActor, body: object) => stage.http(one.person, '/api/passport/pdf', body);

/** A visitor's sheet as it comes out of the printer: its bytes, its words, the code in small print. */
async function sheetOf(one: VisitorActor, language = 'fr') {
  const answer = await ask(one, { marks: MARKS, language, zone: 'Europe/Paris' });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-disposition')).toContain('.pdf');
  const pdf = Buffer.from(await answer.arrayBuffer());
  const path = join(folder, 'sheet.pdf');
  await writeFile(path, pdf);
  const stdout = await pdfText(path);
  const words = stdout.replace(/\s+/g, ' ');
  const code = /(?:[\w-]{40,}\n)+(?:[\w-]+\n)?/.exec(stdout)![0].replace(/\s/g, '');
  return { pdf: pdf.toString('latin1'), path, words, code };
}

async function vouched(code: string, key: PassportKey): Promise<boolean> {
  const whole = Buffer.from(code, 'base64url');
  const known = await webcrypto.subtle.importKey('jwk', key, SIGNING, false, ['verify']);
  const [signature, text] = [whole.subarray(0, SIGNATURE_BYTES), whole.subarray(SIGNATURE_BYTES)];
  return webcrypto.subtle.verify(SIGNING, known, signature, text);
}

test('G10. The sheet of a pupil is one tagged page with pseudonym, class, day, stamps, trades and goals, and room for a name', async () => {
  const pupil = await stage.visitor({ classId: await stage.schoolClass('4e B') });
  const { pdf, path, words } = await sheetOf(pupil);
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  expect(pdf).toContain('/Lang (fr-FR)');
  expect(pdf).toContain('/MarkInfo');
  for (const said of [
    pupil.person.pseudonym,
    'Prénom, à la main, si tu veux',
    '27 novembre 2026 avec la 4e B',
    'obtenu 0 tampon sur 13',
    '1 sur les 40 à connaître en fin de 3e',
    'Trois métiers',
    'Signature de l’enseignant',
  ])
    expect(words.replaceAll('\u00A0', ' ')).toContain(said);
  const stdout = await pdfText(path, 'bbox');
  const ends = [...stdout.matchAll(/xMax="([\d.]+)" yMax="([\d.]+)"/g)].map(([, x, y]) => [+x!, +y!]);
  expect(ends.length).toBeGreaterThan(60);
  for (const [x, y] of ends) expect(x! <= 546 && y! <= 830, `${x} ${y}`).toBe(true);
  await drawPdf(path, join(folder, 'sheet'));
  expect((await sheetOf(pupil, 'en')).words).toContain('Trades I have met');
});

test('G11. The code on the sheet is signed by the city’s one key, and says what the sheet says; no letter of it can be changed', async () => {
  const pupil = await stage.visitor({ classId: await stage.schoolClass('3e C') });
  const { code } = await sheetOf(pupil);
  const key = await stage.fetch<PassportKey>('/api/passport/key', pupil.person.id);
  expect(Object.keys(key).sort()).toEqual(['crv', 'kty', 'x', 'y']);
  expect(await vouched(code, key)).toBe(true);
  expect(readProof(Buffer.from(code, 'base64url').subarray(SIGNATURE_BYTES).toString())).toMatchObject({
    pseudonym: pupil.person.pseudonym,
    classLabel: '3e C',
    day: '2026-11-27',
    trades: 1,
    pavilions: 13,
    answered: 0,
  });
  for (const at of [0, 40, 90, code.length - 5]) {
    const other = code[at] === 'A' ? 'B' : 'A';
    expect(await vouched(code.slice(0, at) + other + code.slice(at + 1), key), `sign ${at}`).toBe(false);
  }
  // Opened anew, as after a restart, it is the same key.
  expect((await openProofKey(stage.storage)).publicKey).toEqual(key);
});

test('G13. Whoever is in no class has on the sheet what their device noted, and nothing of it is kept', async () => {
  const alone = await stage.visitor();
  expect((await sheetOf(alone)).words.replaceAll('\u00A0', ' ')).toContain('1 sur les 40');
  expect(
    await stage.storage.db
      .selectFrom('passport_marks')
      .selectAll()
      .where('visitor_id', '=', alone.person.id)
      .execute(),
  ).toEqual([]);
  const many = Array.from({ length: 401 }, () => ({ kind: 'step', of: 'x' }));
  expect((await ask(alone, { marks: many, language: 'fr', zone: 'x' })).status).toBe(400);
  expect((await ask(alone, { marks: [], language: 'fr', zone: 'x', name: 'Léa' })).status).toBe(400);
  const answers = [];
  for (let i = 0; i < 6; i++)
    answers.push((await ask(alone, { marks: [], language: 'fr', zone: 'x' })).status);
  expect(answers).toContain(429);
});

test('G14. The code in small print stands in lines that can be copied: none ends with a hyphen, and together they are all of it', () => {
  for (let length = 80; length < 400; length++) {
    const code = Array.from({ length }, (_, i) => (i % 3 === 0 ? '-' : 'a')).join('');
    const lines = inLines(code);
    expect(lines.join('')).toBe(code);
    expect(lines.every((line) => line.length <= 64)).toBe(true);
    expect(lines.slice(0, -1).some((line) => line.endsWith('-'))).toBe(false);
  }
});
