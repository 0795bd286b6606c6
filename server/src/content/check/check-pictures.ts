import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFault } from '../content-fault.ts';
import { EDITION_FILES, type EditionKind } from '../edition-files.ts';
import { PICTURE_WORDS } from '../fault-words.ts';
import type { WrittenEdition } from '../read-edition.ts';
import { recordsIn } from '../written.ts';
import { foreignIn } from './foreign-in.ts';

/** A page of a pavilion shows a dozen of them over a school's line, in bytes. */
const MOST_BYTES = 8_000;

/** Pictures that are missing, too heavy, unsafe to show, or named by nothing. */
export function checkPictures(edition: WrittenEdition): ContentFault[] {
  const folder = join(edition.folder, 'pictures');
  const faults: ContentFault[] = [];
  const named = new Set<string>();
  for (const kind of Object.keys(EDITION_FILES) as EditionKind[])
    for (const one of edition[kind])
      for (const { path, value } of recordsIn(one.raw)) {
        if (path.at(-1) !== 'picture' || typeof value['file'] !== 'string') continue;
        named.add(value['file']);
        if (existsSync(join(folder, value['file']))) continue;
        const line = one.lineOf([...path, 'file']);
        faults.push({
          file: one.file,
          line,
          sentence: PICTURE_WORDS.absent(value['file']),
          severity: 'error',
        });
      }
  if (!existsSync(folder)) return faults;
  for (const name of readdirSync(folder).sort()) {
    if (name.startsWith('.')) continue;
    const file = `pictures/${name}`;
    const say = (
      line: number | null,
      sentence: ContentFault['sentence'],
      severity: ContentFault['severity'],
    ) => faults.push({ file, line, sentence, severity });
    const { size } = statSync(join(folder, name));
    if (size > MOST_BYTES) say(null, PICTURE_WORDS.heavy(size, MOST_BYTES), 'error');
    else if (name.endsWith('.svg')) {
      const found = foreignIn(readFileSync(join(folder, name), 'utf8'));
      if (found === 'no-svg') say(null, PICTURE_WORDS.notSvg, 'error');
      else for (const { line, sentence } of found) say(line, sentence, 'error');
    }
    // A file whose text cannot be read may well name it.
    if (!named.has(name) && edition.unread.size === 0) say(null, PICTURE_WORDS.shownNowhere, 'warning');
  }
  return faults;
}
