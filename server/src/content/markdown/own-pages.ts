import type { Rich, RichSpan } from '@ville-usine/shared/content/rich';
import type { WrittenEdition } from '../read-edition.ts';
import { isRecord } from '../written.ts';

/** Pages without 3D that every edition has. */
const ALWAYS = [
  '',
  '/chercher',
  '/faq',
  '/glossaire',
  '/passeport',
  '/quel-metier',
  '/rencontres',
  '/rencontres/pres-de-chez-toi',
];

/** The addresses that a text leads to. */
export function linksIn(rich: Rich): string[] {
  const of = (spans: readonly RichSpan[]): string[] =>
    spans.flatMap((span) => {
      if (typeof span === 'string') return [];
      return span.kind === 'link' ? [span.href, ...of(span.spans)] : of(span.spans);
    });
  return rich.flatMap((block) => (block.kind === 'list' ? block.items.flatMap(of) : of(block.spans)));
}

/** Tells whether an address is one of the pages of this edition. */
export function pagesOf(edition: WrittenEdition): (address: string) => boolean {
  const ids = (kind: 'sectors' | 'companies' | 'trades', at: string) =>
    edition[kind].flatMap(({ raw }) => (isRecord(raw) ? [`/visite/${at}/${raw['id']}`] : []));
  const pages = new Set([
    ...ALWAYS.map((at) => `/visite${at}`),
    ...ids('sectors', 'secteur'),
    ...ids('companies', 'stand'),
    ...ids('trades', 'metier'),
    ...edition.quizzes.flatMap(({ raw }) => (isRecord(raw) ? [`/visite/quiz/${raw['sector']}`] : [])),
  ]);
  return (address) => pages.has(address.replace(/[?#].*$/, ''));
}
