import type { ReportLine } from '@ville-usine/shared/quiz/import-report';
import { OWN_TITLE } from '@ville-usine/shared/quiz/own-limits';
import type { OwnQuestion } from '@ville-usine/shared/quiz/own-question';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { draft } from '../../net/draft.ts';

/** What was read and is not kept yet: on this device alone, until its teacher keeps it or gives it up. */
export type UnreadImport = {
  /** The quiz's, once it is kept. */
  id: string;
  /** What it is called before its teacher says otherwise. */
  title: string;
  from: 'file' | 'city';
  /** Of the file or of the city's quiz. */
  name: string;
  report: ReportLine[];
  questions: OwnQuestion[];
  /** How many questions of the city's quiz did not fit. */
  left: number;
};

/** A file's name as a title: « fer_et_acier.gift » is « fer et acier ». */
export function titleOf(fileName: string): string {
  const words = fileName.replace(/\.\w{1,5}$/, '').replace(/[\s_-]+/g, ' ');
  return words.trim().slice(0, OWN_TITLE).trim();
}

function readUnread(text: string): UnreadImport | null {
  try {
    return text === '' ? null : (JSON.parse(text) as UnreadImport);
  } catch {
    return null;
  }
}

/** Beside the import: two hundred questions are not written and drawn anew with every letter. */
const titleDraft = (visitId: string) => draft(`own-quiz-title:${visitId}`);

/** The title that the waiting import is given. */
export const useImportTitle = (visitId: string) => useStore(titleDraft(visitId));

/** The import that waits for the teacher of this visit, null where there is none. */
export function useUnreadImport(visitId: string) {
  const { loaded, text, keptAt, write } = useStore(draft(`own-quiz:${visitId}`));
  const unread = useMemo(() => readUnread(text), [text]);
  const entitle = (title: string) => titleDraft(visitId).getState().write(title);
  return {
    loaded,
    unread,
    isOnDevice: keptAt !== null,
    begin: (next: UnreadImport) => {
      write(JSON.stringify(next));
      entitle(next.title);
    },
    change: (next: UnreadImport) => write(JSON.stringify(next)),
    end: () => {
      write('');
      entitle('');
    },
  };
}
