import { typeset } from '@ville-usine/shared/content/french-typography';
import { genderedIn } from '@ville-usine/shared/content/gendered';
import { Language } from '@ville-usine/shared/content/localized';
import { EDITION_FILES, type EditionKind } from '../edition-files.ts';
import { TEXT_WORDS } from '../fault-words.ts';
import { MARKDOWN_FIELDS } from '../markdown/markdown-fields.ts';
import { linksIn, pagesOf } from '../markdown/own-pages.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';
import type { WrittenEdition } from '../read-edition.ts';
import { type Path, patternOf, recordsIn, valuesAt, type Written } from '../written.ts';
import type { Voices } from './check-edition.ts';
import { countWords, wordLimit } from './text-limits.ts';

/** Told to pupils; a stand's own words are said to its staff as well. */
const TO_PUPILS: readonly EditionKind[] = ['sectors', 'trades', 'quizzes', 'plaques', 'glossary'];
/** What templates and imports leave where somebody has to write. */
const UNWRITTEN = /^(…|\.{3}|à écrire|to be written)(\s|$)/i;
/** Marks of Markdown and HTML, which nothing draws in a title, a line or a choice. */
const MARK = /\*\*|__|`|^#{1,6} |\[[^\]]*\]\([^)]*\)|<\/?[a-z][^>]*>/i;

/** Texts that are too long, not translated, not set as French is printed, not said to pupils, or not written yet. */
export function checkTexts(edition: WrittenEdition, { error, warning }: Voices): void {
  const languages = valuesAt(edition.head[0]?.raw, 'languages.*').map(({ value }) => value);
  const isPage = pagesOf(edition);
  const untypeset = new Map<string, { at: Written; where: Path }[]>();
  const check = (kind: EditionKind, at: Written, path: Path, value: Record<string, unknown>) => {
    const most = wordLimit(kind, patternOf(path));
    for (const language of languages)
      if (typeof language === 'string' && language !== 'fr' && typeof value[language] !== 'string')
        warning(at, path, TEXT_WORDS.untranslated(path.join('.'), language));
    for (const [language, text] of Object.entries(value)) {
      const where = [...path, language];
      const name = where.join('.');
      if (typeof text !== 'string') continue;
      // An edition in French alone may keep the English that a stand came with.
      if (language !== 'fr' && language !== 'en' && !languages.includes(language))
        warning(at, where, TEXT_WORDS.undeclared(name, language));
      const read = MARKDOWN_FIELDS[kind]?.includes(patternOf(path)) ? readMarkdown(text) : null;
      const count = countWords(read?.plain ?? text);
      if (count > most) error(at, where, TEXT_WORDS.long(name, count, most));
      if (UNWRITTEN.test(text)) {
        warning(at, where, TEXT_WORDS.unwritten(name));
        continue;
      }
      const mark = MARK.exec(text)?.[0];
      if (read) for (const refused of read.refused) error(at, where, TEXT_WORDS.refusedMark(name, refused));
      else if (mark) warning(at, where, TEXT_WORDS.marks(name, mark));
      for (const link of read ? linksIn(read.rich) : [])
        if (!isPage(link)) error(at, where, TEXT_WORDS.deadLink(name, link));
      if (language !== 'fr') continue;
      if (typeset(text) !== text) untypeset.set(at.file, [...(untypeset.get(at.file) ?? []), { at, where }]);
      if (TO_PUPILS.includes(kind) && /\b(vous|votre|vos)\b/i.test(text))
        warning(at, where, TEXT_WORDS.vous(name));
      const gendered = TO_PUPILS.includes(kind) ? genderedIn(text) : null;
      if (gendered) warning(at, where, TEXT_WORDS.gendered(name, gendered));
    }
  };
  for (const kind of Object.keys(EDITION_FILES) as EditionKind[])
    for (const one of edition[kind])
      for (const { path, value } of recordsIn(one.raw))
        if (isLocalized(value)) check(kind, one, path, value);
        else
          for (const [key, text] of Object.entries(value))
            if (typeof text === 'string' && UNWRITTEN.test(text))
              warning(one, [...path, key], TEXT_WORDS.unwritten([...path, key].join('.')));
  // One sentence a file: one command mends them all.
  for (const [first, ...more] of untypeset.values())
    if (first) warning(first.at, first.where, TEXT_WORDS.typography(first.where.join('.'), more.length + 1));
}

/** A text: it has a language, and nothing but languages. */
function isLocalized(value: Record<string, unknown>): boolean {
  const keys = Object.keys(value);
  const texts = Object.values(value).some((one) => typeof one === 'string');
  return texts && keys.every((key) => Language.safeParse(key).success);
}
