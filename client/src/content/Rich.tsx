import { languageOf } from '@ville-usine/shared/content/language';
import type { Localized } from '@ville-usine/shared/content/localized';
import type { RichTexts, Rich as RichTree } from '@ville-usine/shared/content/rich';
import { useId } from 'react';
import { Link } from 'wouter';
import { frenchSpaces } from '../words/french-spaces.ts';
import { useLanguage } from '../words/words.ts';
import { useTermFinder } from './glossary-store.ts';
import { type MarkedSpan, markTerms } from './mark-terms.ts';
import { usePageEdition } from './page-edition.ts';
import { NotesId, Term, TermNotes } from './Term.tsx';
import './rich.css';

type RichProps = {
  text: Localized;
  /** The trees of texts that were written with marks; those of the edition where nothing is said. */
  among?: RichTexts | undefined;
  className?: string;
};

/** A text in the visitor's language, its rare words found; French is marked as French where it stands in for another language. */
function useRich({ text, among }: RichProps) {
  const language = useLanguage();
  const edition = usePageEdition();
  const find = useTermFinder();
  const id = useId();
  const spoken = languageOf(text, language);
  const words = text[spoken] ?? text.fr;
  const tree: RichTree = (among ?? edition?.rich)?.[words] ?? [{ kind: 'paragraph', spans: [words] }];
  const marked = markTerms(tree, find, spoken === 'fr' ? frenchSpaces : undefined);
  return { ...marked, id, lang: spoken === language ? undefined : spoken };
}

/** A long text of the content: its marks drawn, its rare words explained. */
export function Rich(props: RichProps) {
  const { blocks, marks, lang, id } = useRich(props);
  const drawn = blocks.map((block, i) => {
    const key = `${block.kind}-${i}`;
    if (block.kind === 'paragraph')
      return (
        <p key={key} className={i === 0 ? props.className : undefined} lang={lang}>
          <Spans spans={block.spans} />
        </p>
      );
    const List = block.ordered ? 'ol' : 'ul';
    return (
      <List key={key} className="vu-bullets" lang={lang}>
        {block.items.map((spans, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes its order
          <li key={at}>
            <Spans spans={spans} />
          </li>
        ))}
      </List>
    );
  });
  // The same elements before and after the rare words are known: nobody's place in the text is lost to them.
  return (
    <NotesId value={id}>
      <div className="vu-rich">
        {drawn}
        <TermNotes marks={marks} />
      </div>
    </NotesId>
  );
}

/** A short text inside a line of its own: its rare words explained. */
export function RichLine(props: RichProps) {
  const { blocks, marks, lang, id } = useRich(props);
  const spans = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.spans : block.items.flat()));
  return (
    <NotesId value={id}>
      <span lang={lang}>
        <Spans spans={spans} />
      </span>
      <TermNotes marks={marks} />
    </NotesId>
  );
}

function Spans({ spans }: { spans: readonly MarkedSpan[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes its order
  return spans.map((span, i) => <Span key={i} span={span} />);
}

function Span({ span }: { span: MarkedSpan }) {
  if (typeof span === 'string') return span;
  if (span.kind === 'term') return <Term mark={span} />;
  const inner = <Spans spans={span.spans} />;
  if (span.kind === 'link') return <Link href={span.href}>{inner}</Link>;
  return span.kind === 'strong' ? <strong>{inner}</strong> : <em>{inner}</em>;
}
