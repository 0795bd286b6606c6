import type { TermFinder } from '@ville-usine/shared/content/find-terms';
import type { GlossaryTerm } from '@ville-usine/shared/content/glossary';
import type { Rich, RichSpan } from '@ville-usine/shared/content/rich';

/** A rare word as it stands in a text; `number` is that of its note. */
export type Mark = { kind: 'term'; term: GlossaryTerm; words: string; number: number };
export type MarkedSpan =
  | string
  | Mark
  | { kind: 'strong' | 'em'; spans: MarkedSpan[] }
  | { kind: 'link'; href: string; spans: MarkedSpan[] };
type MarkedBlock =
  | { kind: 'paragraph'; spans: MarkedSpan[] }
  | { kind: 'list'; ordered: boolean; items: MarkedSpan[][] };

/**
 * Marks each rare word where it stands first in a text, outside links, and typesets what is left. Two readings of the same text mark
 * the same words.
 */
export function markTerms(
  text: Rich,
  find: TermFinder,
  typeset: (words: string) => string = (words) => words,
): { blocks: MarkedBlock[]; marks: Mark[] } {
  const marks: Mark[] = [];
  const inWords = (words: string): MarkedSpan[] => {
    const out: MarkedSpan[] = [];
    let at = 0;
    for (const { term, from, to } of find(words)) {
      if (marks.some((one) => one.term === term)) continue;
      const mark: Mark = {
        kind: 'term',
        term,
        words: typeset(words.slice(from, to)),
        number: marks.length + 1,
      };
      marks.push(mark);
      out.push(words.slice(at, from), mark);
      at = to;
    }
    out.push(words.slice(at));
    return out.map((one) => (typeof one === 'string' ? typeset(one) : one)).filter((one) => one !== '');
  };
  const inSpans = (spans: readonly RichSpan[]): MarkedSpan[] =>
    spans.flatMap((span): MarkedSpan[] => {
      if (typeof span === 'string') return inWords(span);
      if (span.kind === 'link') return [{ ...span, spans: plain(span.spans, typeset) }];
      return [{ ...span, spans: inSpans(span.spans) }];
    });
  const blocks = text.map(
    (block): MarkedBlock =>
      block.kind === 'list'
        ? { ...block, items: block.items.map(inSpans) }
        : { ...block, spans: inSpans(block.spans) },
  );
  return { blocks, marks };
}

/** A button inside a link is neither. */
function plain(spans: readonly RichSpan[], typeset: (words: string) => string): MarkedSpan[] {
  return spans.map((span) =>
    typeof span === 'string' ? typeset(span) : { ...span, spans: plain(span.spans, typeset) },
  );
}
