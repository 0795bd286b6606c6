import { createContext, useContext } from 'react';
import { useSay, useWords } from '../words/words.ts';
import type { Mark } from './mark-terms.ts';
import './glossary-words.ts';

/** What the notes of a text are named after, so that its words lead to them. */
export const NotesId = createContext('');

const noteId = (text: string, { number }: Mark) => `${text}-${number}`;

/** A rare word: a key that opens its note, by pointer, touch or keyboard; Escape closes it. */
export function Term({ mark }: { mark: Mark }) {
  const id = noteId(useContext(NotesId), mark);
  return (
    <button type="button" className="vu-term" popoverTarget={id} aria-describedby={id}>
      {mark.words}
      <sup aria-hidden>{mark.number}</sup>
    </button>
  );
}

/** What the rare words of a text mean: each beside its word once that is pressed, all below the text on paper. */
export function TermNotes({ marks }: { marks: readonly Mark[] }) {
  const text = useContext(NotesId);
  const t = useWords('glossary');
  const say = useSay();
  return marks.map((mark) => (
    <span key={mark.term.id} id={noteId(text, mark)} className="vu-note" popover="auto">
      <sup aria-hidden>{mark.number}</sup>
      <dfn>{t('means', { term: say(mark.term.term) })}</dfn> {say(mark.term.text)}
    </span>
  ));
}
