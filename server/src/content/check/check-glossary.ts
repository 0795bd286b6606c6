import { termFinder } from '@ville-usine/shared/content/find-terms';
import type { GlossaryTerm } from '@ville-usine/shared/content/glossary';
import { EDITION_FILES, type EditionKind } from '../edition-files.ts';
import { GLOSSARY_WORDS } from '../fault-words.ts';
import type { WrittenEdition } from '../read-edition.ts';
import { recordsIn, type Written } from '../written.ts';
import type { Voices } from './check-edition.ts';

/** A form that two terms claim, and terms that no text holds. */
export function checkGlossary(edition: WrittenEdition, { error, warning }: Voices): void {
  const terms = edition.glossary.filter((one): one is Written<GlossaryTerm> & { value: GlossaryTerm } =>
    Boolean(one.value),
  );
  const claimed = new Map<string, string>();
  for (const one of terms) {
    const { id, term, forms = {} } = one.value;
    const said = Object.entries(term).map(([language, words]) => [language, [words]] as const);
    for (const [language, words] of [...said, ...Object.entries(forms)])
      for (const form of words) {
        const key = `${language} ${form?.toLowerCase()}`;
        const other = claimed.get(key);
        if (other !== undefined && other !== id) error(one, ['term'], GLOSSARY_WORDS.twice(form!, other));
        claimed.set(key, id);
      }
  }
  const texts = (Object.keys(EDITION_FILES) as EditionKind[])
    .filter((kind) => kind !== 'glossary')
    .flatMap((kind) => edition[kind].flatMap(({ raw }) => recordsIn(raw)))
    .flatMap(({ value }) => (typeof value['fr'] === 'string' ? [value['fr']] : []))
    .join('\n');
  const all = termFinder(
    terms.map(({ value }) => value),
    'fr',
  );
  const met = new Set(all(texts).map(({ term }) => term));
  // What stands only within a longer term is met as well.
  for (const one of terms)
    if (!met.has(one.value) && termFinder([one.value], 'fr')(texts).length === 0)
      warning(one, ['term'], GLOSSARY_WORDS.unmet(one.value.term.fr));
}
