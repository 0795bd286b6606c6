import { useStore } from 'zustand';
import { KeptWords } from '../live/KeptWords.tsx';
import { draft } from '../net/draft.ts';
import { staffOwner } from '../net/owner.ts';
import { useWords } from '../words/words.ts';
import './voice-words.ts';

/** Captions that were being typed when the session ended; nothing where there were none. */
export function KeptCaption({ sessionId }: { sessionId: string }) {
  const t = useWords('voice');
  const { text } = useStore(draft(`caption:${sessionId}`, staffOwner));
  return text.trim() === '' ? null : <KeptWords text={text} label={t('write.begun')} />;
}
