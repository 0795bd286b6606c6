import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Edition } from '@ville-usine/shared/content/edition';
import { SECTOR_IDS } from '@ville-usine/shared/content/sector';
import type { z } from 'zod';
import { checkEdition } from './check/check-edition.ts';
import type { ContentFault } from './content-fault.ts';
import { EDITION_FILES, type EditionKind } from './edition-files.ts';
import { FILE_WORDS } from './fault-words.ts';
import { readMarks } from './markdown/read-marks.ts';
import { readYaml } from './read-yaml.ts';
import { versionOf } from './version-of.ts';
import type { Written } from './written.ts';

/** Where editions live, in the sources and beside the built server alike. */
export const EDITIONS = fileURLToPath(new URL('../../../assets/editions/', import.meta.url));

type Read<K extends EditionKind> = z.output<(typeof EDITION_FILES)[K]['schema']>;

/** Every object of an edition's files, right or wrong. */
export type WrittenEdition = { [K in EditionKind]: Written<Read<K>>[] } & {
  folder: string;
  /** Kinds of which a file cannot be read at all: what refers to them is not dead. */
  unread: ReadonlySet<EditionKind>;
};

/**
 * An edition as its files say it, with a version that changes whenever what it shows does and the folder of its pictures.
 */
export type LoadedEdition = Edition & { version: string; folder: string };

/** Reads the files of one edition; what its schemas find wrong goes to `faults`. */
export function readFiles(folder: string, faults: ContentFault[]): WrittenEdition {
  const unread = new Set<EditionKind>();
  const all = <K extends EditionKind>(kind: K): Written<Read<K>>[] => {
    const { at, schema } = EDITION_FILES[kind];
    return filesAt(folder, at).flatMap((file) => {
      const objects = readYaml(join(folder, file), file, schema, faults);
      if (!objects) unread.add(kind);
      return (objects ?? []) as Written<Read<K>>[];
    });
  };
  return {
    head: all('head'),
    sectors: all('sectors'),
    companies: all('companies'),
    trades: all('trades'),
    quizzes: all('quizzes'),
    plaques: all('plaques'),
    glossary: all('glossary'),
    programme: all('programme'),
    partners: all('partners'),
    folder,
    unread,
  };
}

/** Reads and checks an edition; tells everything that is wrong, file by file. */
export function readEdition(folder: string): {
  edition: LoadedEdition | null;
  faults: ContentFault[];
  written: WrittenEdition;
} {
  const faults: ContentFault[] = [];
  const written = readFiles(folder, faults);
  const [head] = written.head;
  const refuse = (line: number | null, sentence: ContentFault['sentence']) =>
    faults.push({ file: 'edition.yaml', line, sentence, severity: 'error' });
  if (!head && !written.unread.has('head')) refuse(null, FILE_WORDS.absent);
  if (head?.value && head.value.id !== basename(folder))
    refuse(head.lineOf(['id']), FILE_WORDS.folder(head.value.id, basename(folder)));
  if (head?.value && head.value.to < head.value.from) refuse(head.lineOf(['to']), FILE_WORDS.dates);
  faults.push(...checkEdition(written));
  faults.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0)));
  if (!head?.value || faults.some(({ severity }) => severity === 'error'))
    return { edition: null, faults, written };
  const edition = { ...head.value, ...valuesOf(written), version: versionOf(folder), folder };
  return { edition: { ...edition, ...readMarks(edition) }, faults, written };
}

/** What of an edition's files is right, its sectors in the order of their plots. */
function valuesOf(written: WrittenEdition): Omit<Edition, keyof Read<'head'> | 'rich' | 'explained'> {
  const values = <T>(list: Written<T>[]) => list.flatMap(({ value }) => (value === null ? [] : [value]));
  return {
    sectors: values(written.sectors).sort((a, b) => SECTOR_IDS.indexOf(a.id) - SECTOR_IDS.indexOf(b.id)),
    companies: values(written.companies),
    trades: values(written.trades),
    quizzes: values(written.quizzes),
    plaques: values(written.plaques),
    glossary: values(written.glossary),
    programme: {
      ...(values(written.programme)[0] ?? { departements: [], events: [] }),
      partners: values(written.partners),
    },
  };
}

/** The editions that are there: the folders that say what their event is. */
export function editionIds(editions = EDITIONS): string[] {
  return readdirSync(editions, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(editions, entry.name, 'edition.yaml')))
    .map((entry) => entry.name)
    .sort();
}

function filesAt(folder: string, at: string): string[] {
  if (!existsSync(join(folder, at))) return [];
  if (!at.endsWith('/')) return [at];
  return readdirSync(join(folder, at))
    .filter((file) => /\.ya?ml$/.test(file) && !file.startsWith('.'))
    .sort()
    .map((file) => at + file);
}
