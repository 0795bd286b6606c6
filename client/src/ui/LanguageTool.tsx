import { Languages } from 'lucide-react';
import { speak, useNextLanguage, useWords } from '../words/words.ts';
import { Tool } from './Tool.tsx';

/** Changes to the next language; says which one, in its own words. */
export function LanguageTool() {
  const arrival = useWords('arrival');
  const next = useNextLanguage();
  return (
    <Tool
      icon={<Languages aria-hidden size={22} />}
      aria-label={arrival('language', next)}
      onClick={() => void speak(next.language)}
    >
      <span lang={next.language}>{next.name}</span>
    </Tool>
  );
}
