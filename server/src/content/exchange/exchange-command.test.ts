import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Company } from '@ville-usine/shared/content/company';
import { afterEach, beforeEach, expect, test } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { parse } from 'yaml';
import { EDITIONS, readEdition } from '../read-edition.ts';
import { exchangeCommand } from './exchange-command.ts';

let folder: string;
let edition: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ville-usine-exchange-'));
  edition = join(folder, 'paca-2021');
  cpSync(join(EDITIONS, 'paca-2021'), edition, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(verb: string, ...args: string[]) {
  const lines: string[] = [];
  const say = (line: string) => lines.push(line);
  const code = await exchangeCommand(verb, args, { folder, language: 'fr', say, editions: folder });
  return { code, lines };
}
const company = (id: string) => parse(readFileSync(join(edition, 'companies', `${id}.yaml`), 'utf8'));
const wrong = () => readEdition(edition).faults.filter(({ severity }) => severity === 'error');

/** A table as a chamber of commerce sends it: from Windows, with semicolons, a column nobody asked for. */
const WINDOWS = Buffer.from(
  [
    'Raison sociale;Ville;Secteur d\u2019activit\u00e9;Description;M\u00e9tiers;T\u00e9l\u00e9phone;Effectif',
    'Aci\u00e9ries de l\'\u00c9tang & Cie;Ch\u00e2teauneuf;M\u00e9tallurgie;"On y fond l\'acier ; on le coule aussi !";fonderie, Soudeuse de lune;04 00 00 00 00;120',
    'Savons du Port;Marseille;Chimie;;;;',
    'Sans secteur;Nulle part;Sorcellerie;;;;',
    ';Arles;Chimie;;;;',
    'Savons du port;Marseille;Chimie;;;;',
  ].join('\r\n'),
  'latin1',
);
// The right single quotation mark is no Latin-1: Windows keeps it at 0x92.
const table = Buffer.from(WINDOWS.map((byte, i) => (byte === 0x19 && WINDOWS[i - 1] !== 0x0d ? 0x92 : byte)));

test('C226. new company writes a stand that can be opened, with what is left to write named, and never over another', async () => {
  expect(await run('new', 'company', 'forge-du-rocher')).toMatchObject({ code: 0 });
  const text = readFileSync(join(edition, 'companies/forge-du-rocher.yaml'), 'utf8');
  expect(text).toContain('# Assez foncée pour un texte blanc.');
  expect(text).toContain('$schema=../../schema/company.json');
  expect(Company.safeParse(parse(text)).error).toBeUndefined();
  expect(wrong()).toEqual([]);
  const left = readEdition(edition).faults.map(({ sentence }) => sentence.fr);
  expect(left).toContain('« name » reste à écrire : remplacez ces mots par le vôtre.');
  writeFileSync(join(edition, 'companies/forge-du-rocher.yaml'), `${text}# à moi\n`);
  const again = await run('new', 'company', 'forge-du-rocher');
  expect(again).toMatchObject({ code: 1, lines: [expect.stringContaining('existe déjà et reste tel quel')] });
  expect(readFileSync(join(edition, 'companies/forge-du-rocher.yaml'), 'utf8')).toContain('# à moi');
  expect((await run('new', 'company', 'Forge du Rocher')).lines[0]).toMatch(/ne peut pas être un id/);
});

test('C227. A table of Windows with semicolons becomes stands, a line of report for each row', async () => {
  writeFileSync(join(folder, 'entreprises.csv'), table);
  const { code, lines } = await run('import', 'entreprises.csv');
  expect(code).toBe(1);
  expect(lines).toEqual([
    expect.stringMatching(/^⚠ entreprises\.csv:1: .*coordonnées.*Téléphone/),
    expect.stringMatching(/^⚠ entreprises\.csv:1: colonnes que personne ne lit : Effectif/),
    expect.stringMatching(
      /^✓ entreprises\.csv:2: .*companies\/acieries-de-l-etang-cie\.yaml.*Métiers inconnus.*Soudeuse de lune/,
    ),
    expect.stringMatching(/^✓ entreprises\.csv:3: « Savons du Port »/),
    expect.stringMatching(/^✗ entreprises\.csv:4: le secteur « Sorcellerie » n’est pas de cette édition/),
    expect.stringMatching(/^✗ entreprises\.csv:5: cette ligne n’a pas de nom/),
    expect.stringMatching(/^✗ entreprises\.csv:6: companies\/savons-du-port\.yaml vient déjà de la ligne 3/),
    expect.stringMatching(/^Écrits : 2, gardés tels quels : 0, refusés : 3\./),
  ]);
  expect(company('acieries-de-l-etang-cie')).toMatchObject({
    name: "Aciéries de l'Étang & Cie",
    town: 'Châteauneuf',
    sector: 'metallurgie',
    trades: ['fonderie'],
    text: { fr: 'On y fond l’acier\u202f; on le coule aussi\u202f!' },
  });
  expect(readFileSync(join(edition, 'companies/acieries-de-l-etang-cie.yaml'), 'utf8')).not.toContain(
    '04 00',
  );
  expect(readdirSync(join(edition, 'companies')).filter((file) => file.endsWith('.part'))).toEqual([]);
});

test('C227. What was imported or written before stays, unless one asks to overwrite it', async () => {
  writeFileSync(join(folder, 'a.csv'), 'Nom;Ville;Secteur\nSavons;Marseille;chimie\n');
  await run('import', 'a.csv');
  writeFileSync(join(folder, 'a.csv'), 'Nom;Ville;Secteur\nSavons;Toulon;chimie\n');
  expect((await run('import', 'a.csv')).lines[0]).toMatch(/^⚠ a\.csv:2: .* reste tel quel/);
  expect(company('savons').town).toBe('Marseille');
  await run('import', 'a.csv', '--overwrite');
  expect(company('savons').town).toBe('Toulon');
});

test.each([
  [
    'a German table with a byte order mark',
    '\uFEFFFirmenname,Ort,Branche,Beschreibung\nStahl AG,Fos,metallurgie,Stahl.\n',
    'stahl-ag',
  ],
  [
    'a table with tabs and a note beside a heading',
    'Nom *\tCommune\tFilière\nPlastiques Réunis\tArles\tPlasturgie\n',
    'plastiques-reunis',
  ],
])('C227. %s is read as well', async (_, text, id) => {
  writeFileSync(join(folder, 'table.csv'), text);
  expect(await run('import', 'table.csv')).toMatchObject({ code: 0 });
  expect(Company.safeParse(company(id)).success).toBe(true);
});

test('C227. A workbook is read like a table, whatever it is called', async () => {
  const row = (...cells: string[]) => cells.map((value) => ({ value, type: String }));
  const data = [row('Entreprise', 'Ville', 'Secteur'), row('Verre & Cie', 'Aubagne', 'Ciment')];
  writeFileSync(join(folder, 'liste.xlsx'), await writeXlsx([{ sheet: 'Liste', data }]).toBuffer());
  expect(await run('import', 'liste.xlsx')).toMatchObject({ code: 0 });
  expect(company('verre-cie')).toMatchObject({ name: 'Verre & Cie', town: 'Aubagne', sector: 'ciment' });
});

test('C227. What is no table of companies is refused in a sentence and writes nothing', async () => {
  const before = readdirSync(join(edition, 'companies'));
  writeFileSync(join(folder, 'faux.xlsx'), 'PK pas un classeur');
  writeFileSync(join(folder, 'photo.csv'), Buffer.from([0, 1, 2, 0, 0, 255]));
  writeFileSync(join(folder, 'agenda.csv'), 'Date;Heure\n1;2\n');
  expect((await run('import', 'faux.xlsx')).lines).toEqual([
    expect.stringMatching(/ni un CSV ni un classeur/),
  ]);
  expect((await run('import', 'photo.csv')).lines).toEqual([
    expect.stringMatching(/ni un CSV ni un classeur/),
  ]);
  expect((await run('import', 'agenda.csv')).lines[0]).toMatch(/aucune colonne ne donne le nom/);
  expect((await run('import', 'absent.csv')).code).toBe(1);
  expect((await run('import', 'agenda.csv', '--edition', 'nulle-part')).code).toBe(2);
  expect(readdirSync(join(edition, 'companies'))).toEqual(before);
});

test('C228. An edition goes out as tables and as a workbook, and its stands come back in by them', async () => {
  expect(await run('export', '--out', 'sortie')).toMatchObject({ code: 0 });
  expect(readdirSync(join(folder, 'sortie')).sort()).toEqual([
    'paca-2021-entreprises.csv',
    'paca-2021-metiers.csv',
    'paca-2021-questions.csv',
    'paca-2021.xlsx',
  ]);
  const before = company('acierie-belle-etoile');
  rmSync(join(edition, 'companies/acierie-belle-etoile.yaml'));
  expect((await run('import', 'sortie/paca-2021-entreprises.csv')).lines).toContainEqual(
    expect.stringMatching(/✓ .*companies\/acierie-belle-etoile\.yaml/),
  );
  const { name, town, sector, tagline, text, ask, hours, trades, colour, icon } = before;
  expect(company('acierie-belle-etoile')).toMatchObject({
    name,
    town,
    sector,
    tagline,
    text,
    ask,
    hours,
    trades,
    colour,
    icon,
  });
  expect(existsSync(join(folder, 'sortie/paca-2021.xlsx.part'))).toBe(false);
});
